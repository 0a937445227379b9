package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;

/**
 * Asks for a subsidy.
 *
 * @param subsidyReceiptId the platform's id of the subsidy, known once it was paid
 */
public record GetPayReceipt(@Path String subsidyReceiptId) {}
