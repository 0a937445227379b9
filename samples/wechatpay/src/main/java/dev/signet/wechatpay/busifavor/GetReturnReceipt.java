package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;

/**
 * Asks for a returned subsidy.
 *
 * @param subsidyReturnReceiptId the platform's id of the return, known once it was done
 */
public record GetReturnReceipt(@Path String subsidyReturnReceiptId) {}
