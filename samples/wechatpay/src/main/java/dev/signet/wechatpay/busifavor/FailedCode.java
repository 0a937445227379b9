package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;

/** A code that was refused. */
public record FailedCode(@Redacted String couponCode, String code, String message) {}
