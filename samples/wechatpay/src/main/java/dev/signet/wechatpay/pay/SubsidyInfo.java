package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the merchant adds to instalments.
 *
 * @param subsidyDetail the plans
 */
public record SubsidyInfo(@Nullable List<SubsidyDetail> subsidyDetail) {}
