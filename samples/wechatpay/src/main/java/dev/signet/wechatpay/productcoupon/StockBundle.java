package dev.signet.wechatpay.productcoupon;

import java.util.List;

/** A stock bundle and its stocks. */
public record StockBundle(String stockBundleId, List<Stock> stockList) {}
