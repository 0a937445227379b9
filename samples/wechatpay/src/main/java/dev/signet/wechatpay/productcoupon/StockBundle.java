package dev.signet.wechatpay.productcoupon;

import java.util.List;

/**
 * A stock bundle and its stocks.
 *
 * @param stockBundleId the stock bundle, by the id that WeChat Pay gave it
 * @param stockList its stocks
 */
public record StockBundle(String stockBundleId, List<Stock> stockList) {}
