/** Brand product coupons of WeChat Pay: two pages of their documentation as a spec. */
@NullMarked
package dev.signet.quickstart.productcoupon;

import org.jspecify.annotations.NullMarked;
