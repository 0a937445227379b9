@NullMarked
package dev.signet.wechatpay.doctor;

import org.jspecify.annotations.NullMarked;
