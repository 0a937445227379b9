/** Merchant coupons ("busifavor") of WeChat Pay: one page of their documentation as a spec. */
@NullMarked
package dev.signet.quickstart.busifavor;

import org.jspecify.annotations.NullMarked;
