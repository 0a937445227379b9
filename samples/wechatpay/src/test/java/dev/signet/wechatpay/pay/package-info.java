/** What is written by hand beside the specs. */
@NullMarked
package dev.signet.wechatpay.pay;

import org.jspecify.annotations.NullMarked;
