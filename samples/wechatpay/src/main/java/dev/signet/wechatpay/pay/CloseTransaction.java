package dev.signet.wechatpay.pay;

import dev.signet.spec.Path;

/** Closes an order that was not paid. */
public record CloseTransaction(@Path String outTradeNo, String mchid) {}
