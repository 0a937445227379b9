package dev.signet.wechatpay.pay;

import java.util.List;

/** A plan of subsidies. */
public record SubsidyDetail(SubsidyPeriodType subsidyPeriodType, List<SubsidyPlan> subsidyPlan) {}
