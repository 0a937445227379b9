package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/** To whom coupons may be handed out, changed. */
public record ModifiedStockSendRule(
        @Nullable Boolean naturalPersonLimit, @Nullable Boolean preventApiAbuse) {}
