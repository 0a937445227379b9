package dev.signet.wechatpay.pay;

import java.util.List;

/**
 * A plan of subsidies.
 *
 * @param subsidyPeriodType the kind of plan
 * @param subsidyPlan the shares by number of instalments
 */
public record SubsidyDetail(SubsidyPeriodType subsidyPeriodType, List<SubsidyPlan> subsidyPlan) {}
