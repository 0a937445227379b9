package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A store.
 *
 * @param storeId the store
 */
public record StoreInfo(
        @Required(severity = Severity.WARN) @Nullable String storeId) {}
