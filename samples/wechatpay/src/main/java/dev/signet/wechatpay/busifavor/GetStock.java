package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;

/**
 * Asks for a stock.
 *
 * @param stockId the stock
 */
public record GetStock(@Path String stockId) {}
