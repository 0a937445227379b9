package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/** A stock that was created. */
public record CreatedStock(String stockId, OffsetDateTime createTime) {}
