/** WeChat Pay on your machine: {@link dev.signet.wechatpay.sandbox.WechatPaySandbox}. */
@NullMarked
package dev.signet.wechatpay.sandbox;

import org.jspecify.annotations.NullMarked;
