package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;

/** Asks for a subsidy. */
public record GetPayReceipt(@Path String subsidyReceiptId) {}
