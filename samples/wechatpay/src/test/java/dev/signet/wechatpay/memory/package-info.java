/** Lives of coupons, and what the platforms in memory insist on. */
@NullMarked
package dev.signet.wechatpay.memory;

import org.jspecify.annotations.NullMarked;
