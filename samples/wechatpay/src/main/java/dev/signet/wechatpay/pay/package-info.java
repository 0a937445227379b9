/**
 * Operations of a merchant beyond the coupon families: ordering, asking, closing, refunding, bills, sharing, images,
 * certificates, and the echo by which signatures and encryption are tried.
 */
@NullMarked
package dev.signet.wechatpay.pay;

import org.jspecify.annotations.NullMarked;
