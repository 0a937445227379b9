/** A command that looks at the keys and settings of a brand or merchant before its first call. */
@NullMarked
package dev.signet.wechatpay.doctor;

import org.jspecify.annotations.NullMarked;
