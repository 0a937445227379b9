/** The process, as programs of any language meet it. */
@NullMarked
package dev.signet.wechatpay.sandbox;

import org.jspecify.annotations.NullMarked;
