package dev.signet.wechatpay.busifavor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subsidies of a coupon.
 *
 * @param payReceiptList the subsidies; null if none was paid
 */
public record PayReceipts(@Nullable List<PayReceipt> payReceiptList) {}
