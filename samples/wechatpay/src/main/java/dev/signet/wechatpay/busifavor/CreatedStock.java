package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/**
 * A stock that was created.
 *
 * @param stockId the stock
 * @param createTime when it was created
 */
public record CreatedStock(String stockId, OffsetDateTime createTime) {}
