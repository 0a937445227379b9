package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/**
 * To whom coupons may be handed out, changed.
 *
 * @param naturalPersonLimit whether all accounts of one identity document count as one user; null for no; cannot be
 *     changed for now
 * @param preventApiAbuse whether suspicious accounts are turned away; null for no
 */
public record ModifiedStockSendRule(
        @Nullable Boolean naturalPersonLimit, @Nullable Boolean preventApiAbuse) {}
