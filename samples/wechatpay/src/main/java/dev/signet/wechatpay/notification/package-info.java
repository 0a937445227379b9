/** What notifications carry, once decrypted. */
@NullMarked
package dev.signet.wechatpay.notification;

import org.jspecify.annotations.NullMarked;
