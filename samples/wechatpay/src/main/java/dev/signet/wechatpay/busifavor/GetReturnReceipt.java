package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;

/** Asks for a returned subsidy. */
public record GetReturnReceipt(@Path String subsidyReturnReceiptId) {}
