package dev.signet.wechatpay.busifavor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subsidies of a coupon. */
public record PayReceipts(@Nullable List<PayReceipt> payReceiptList) {}
