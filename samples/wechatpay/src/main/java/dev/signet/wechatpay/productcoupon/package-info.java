/**
 * A brand's product coupons: the 31 operations of the family, by what they are about. Required flags that are only known
 * from the partner's description of the same operation are of severity WARN; a length that no source gives is not limited.
 */
@NullMarked
package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.NullMarked;
