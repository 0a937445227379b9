package dev.signet.wechatpay;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a declaration deliberately says other than the reference, and why. */
final class KnownDeviations {

    /** How what {@link Limit#missed} tells of them ends. */
    private static final Map<String, String> LIMITS = Map.ofEntries(
            entry(
                    "/entrance_mini_program/guidance_wording required: not told of its absence",
                    "one record of six places, and for the stock of a new product coupon the same source has it optional"),
            entry(
                    "/stock/coupon_display_info/code_display_mode required: not told of its absence",
                    "one record of six places, and for the other five the same source has it optional"),
            entry(
                    "/member_tag_info/member_card_id required: not told of its absence",
                    "one record of three operations; required in that of bundles only"),
            entry(
                    "/exchange_price minimum 0: 0 gives WARN /coupon_use_rule/exchange_coupon/exchange_price"
                            + " ExchangeCoupon.exchangePrice.older",
                    "an older source asks for at least 1: allowed, with a warning"),
            entry("UploadCodes.couponCodeList.required", "an upload without codes is allowed, with a warning"),
            entry("MarketingImageMeta.filename.required", "the schema of a multipart body names nothing required"),
            entry("MarketingImageMeta.sha256.required", "the schema of a multipart body names nothing required"));

    /** Fields that the reference calls optional, and a rule between fields requires in the sample. */
    private static final Map<String, String> CONDITIONAL = Map.ofEntries(
            entry("UpdateStockBudget.currentMaxCount.required", "R1"),
            entry("UpdateStockBudget.targetMaxCount.required", "R1"),
            entry("UpdateStockBundleBudget.currentMaxCount.required", "R1"),
            entry("UpdateStockBundleBudget.targetMaxCount.required", "R1"),
            entry("CreateProductCoupon.stock.required", "R5"),
            entry("CreateProductCoupon.singleUsageInfo.required", "R5 and R6"),
            entry("ProductStock.singleUsageRule.required", "R5"),
            entry("SingleUsageInfo.normalCoupon.required", "R6"),
            entry("FixedWeekPeriod.dayList.required", "R12"),
            entry("CouponAvailablePeriod.availableDays.required", "R14"),
            entry("ProductBundleUsageRule.normalCouponList.required", "R16"),
            entry("AssociatedOrderInfo.mchid.required", "R20"),
            entry("CouponTagInfo.memberTagInfo.required", "R21"),
            entry("CouponUseRule.fixedNormalCoupon.required", "B1"),
            entry("CouponAvailableTime.availableDayAfterReceive.required", "B3"),
            entry("AvailableWeek.weekDay.required", "B4"));

    /** All ends of the above. */
    static final Set<String> ENDS = Stream.of(LIMITS, CONDITIONAL)
            .flatMap(deviations -> deviations.keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    private KnownDeviations() {}

    /** What is missed and stands nowhere above. */
    static List<String> unexplained(List<String> missed) {
        return missed.stream()
                .filter(text -> ENDS.stream().noneMatch(text::endsWith))
                .toList();
    }
}
