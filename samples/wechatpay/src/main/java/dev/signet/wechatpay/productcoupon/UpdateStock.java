package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** Changes a stock. */
public record UpdateStock(
        @Path @Length(max = 40) String productCouponId,
        @Path String stockId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Length(max = 20) @Nullable String remark,
        @Nullable UsageRuleDisplayInfo usageRuleDisplayInfo,
        @Nullable CouponDisplayInfo couponDisplayInfo,
        @Nullable NotifyConfig notifyConfig,
        @Nullable StockStoreScope storeScope) {}
