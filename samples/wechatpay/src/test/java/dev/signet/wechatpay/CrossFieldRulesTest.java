package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.call.Endpoint;
import dev.signet.wechatpay.busifavor.BusifavorStocksEndpoints;
import dev.signet.wechatpay.productcoupon.BudgetsEndpoints;
import dev.signet.wechatpay.productcoupon.ProductCouponsEndpoints;
import dev.signet.wechatpay.productcoupon.StockBundlesEndpoints;
import dev.signet.wechatpay.productcoupon.StocksEndpoints;
import dev.signet.wechatpay.productcoupon.UserCouponsEndpoints;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule between fields that a request can be checked by: one request that keeps it, one that breaks it, and where. */
class CrossFieldRulesTest {

    private static final Endpoint<?, ?> PRODUCT = ProductCouponsEndpoints.CREATE;
    private static final Endpoint<?, ?> STOCK = StocksEndpoints.CREATE;
    private static final Endpoint<?, ?> BUNDLE = StockBundlesEndpoints.CREATE;
    private static final Endpoint<?, ?> BUDGET = BudgetsEndpoints.UPDATE_STOCK_BUDGET;
    private static final Endpoint<?, ?> USE = UserCouponsEndpoints.USE;
    private static final Endpoint<?, ?> BUSIFAVOR = BusifavorStocksEndpoints.CREATE;
    private static final Endpoint<?, ?> MODIFY = BusifavorStocksEndpoints.MODIFY;
    private static final Endpoint<?, ?> MODIFY_BUDGET = BusifavorStocksEndpoints.MODIFY_BUDGET;

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("rules")
    void theRuleIsKeptAndBroken(String rule, Endpoint<?, ?> endpoint, String kept, String broken, String violation) {
        String id = violation.substring(violation.indexOf(' ', violation.indexOf(' ') + 1) + 1);
        assertThat(Checked.violations(endpoint, kept)).noneMatch(found -> found.endsWith(" " + id));
        assertThat(Checked.violations(endpoint, broken))
                .filteredOn(found -> found.endsWith(" " + id))
                .containsExactly(violation);
    }

    static Stream<Arguments> rules() {
        return Stream.of(coupons(), stocks(), users(), busifavor()).flatMap(List::stream);
    }

    private static List<Arguments> coupons() {
        String single = "{'usage_mode':'SINGLE','scope':'SINGLE','type':'NORMAL',";
        String all = "{'usage_mode':'SINGLE','scope':'ALL','type':'NORMAL',";
        String rounds =
                "{'usage_mode':'PROGRESSIVE_BUNDLE','type':'NORMAL','progressive_bundle_usage_info':{'count':3},";
        String three = "'normal_coupon_list':[{'discount_amount':1},{'discount_amount':2},{'discount_amount':2}]";
        return List.of(
                rule(
                        "R1",
                        BUDGET,
                        "{'update_mode':'MAX_COUNT','current_max_count':1}",
                        "{'update_mode':'MAX_COUNT'}",
                        "ENFORCE /current_max_count UpdateStockBudget.currentMaxCount.required"),
                rule(
                        "R1",
                        BUDGET,
                        "{'update_mode':'MAX_COUNT','target_max_count':1}",
                        "{'update_mode':'MAX_COUNT_PER_DAY','target_max_count':1}",
                        "WARN /target_max_count UpdateStockBudget.targetMaxCount.absent"),
                rule(
                        "R1",
                        BudgetsEndpoints.UPDATE_STOCK_BUNDLE_BUDGET,
                        "{'update_mode':'MAX_COUNT','target_max_count':1}",
                        "{'update_mode':'MAX_COUNT'}",
                        "ENFORCE /target_max_count UpdateStockBundleBudget.targetMaxCount.required"),
                rule(
                        "R2",
                        BUDGET,
                        "{'update_mode':'MAX_COUNT_PER_DAY','target_max_count_per_day':1}",
                        "{'update_mode':'MAX_COUNT_PER_DAY'}",
                        "ENFORCE /target_max_count_per_day UpdateStockBudget.targetMaxCountPerDay.required"),
                rule(
                        "R2",
                        BUDGET,
                        "{'update_mode':'MAX_COUNT_PER_DAY','current_max_count_per_day':1}",
                        "{'update_mode':'MAX_COUNT','current_max_count_per_day':1}",
                        "WARN /current_max_count_per_day UpdateStockBudget.currentMaxCountPerDay.absent"),
                rule(
                        "R3",
                        PRODUCT,
                        "{'out_request_no':'123456','scope':'SINGLE','type':'EXCHANGE'}",
                        "{'out_request_no':'123456','scope':'ALL','type':'EXCHANGE'}",
                        "ENFORCE /type CreateProductCoupon.exchangesOneProduct"),
                rule(
                        "R4",
                        PRODUCT,
                        rounds + "'stock_bundle':{}}",
                        "{'usage_mode':'PROGRESSIVE_BUNDLE'}",
                        "ENFORCE /stock_bundle CreateProductCoupon.stockBundle.required"),
                rule(
                        "R4",
                        PRODUCT,
                        rounds + "'stock_bundle':{}}",
                        "{'usage_mode':'PROGRESSIVE_BUNDLE'}",
                        "ENFORCE /progressive_bundle_usage_info CreateProductCoupon.progressiveBundleUsageInfo.required"),
                rule(
                        "R4",
                        PRODUCT,
                        rounds + "'stock_bundle':{}}",
                        all + "'stock_bundle':{}}",
                        "WARN /stock_bundle CreateProductCoupon.stockBundle.absent"),
                rule(
                        "R5",
                        PRODUCT,
                        all + "'stock':{}}",
                        "{'usage_mode':'SINGLE'}",
                        "ENFORCE /stock CreateProductCoupon.stock.required"),
                rule(
                        "R5",
                        PRODUCT,
                        all + "'single_usage_info':{}}",
                        rounds + "'single_usage_info':{}}",
                        "WARN /single_usage_info CreateProductCoupon.singleUsageInfo.absent"),
                rule(
                        "R6",
                        PRODUCT,
                        all + "'single_usage_info':{'normal_coupon':{}}}",
                        all + "'single_usage_info':{}}",
                        "ENFORCE /single_usage_info/normal_coupon SingleUsageInfo.normalCoupon.required"),
                rule(
                        "R6",
                        PRODUCT,
                        all + "'single_usage_info':{'normal_coupon':{}}}",
                        single + "'single_usage_info':{'normal_coupon':{}}}",
                        "WARN /single_usage_info/normal_coupon SingleUsageInfo.normalCoupon.absent"),
                rule(
                        "R7",
                        PRODUCT,
                        single + "'stock':{'single_usage_rule':{'normal_coupon':{}}}}",
                        single + "'stock':{'single_usage_rule':{}}}",
                        "ENFORCE /stock/single_usage_rule/normal_coupon ProductSingleUsageRule.normalCoupon.required"),
                rule(
                        "R7",
                        PRODUCT,
                        single + "'stock':{'single_usage_rule':{'normal_coupon':{}}}}",
                        all + "'stock':{'single_usage_rule':{'normal_coupon':{}}}}",
                        "WARN /stock/single_usage_rule/normal_coupon ProductSingleUsageRule.normalCoupon.absent"),
                rule(
                        "R8",
                        PRODUCT,
                        "{'scope':'SINGLE','display_info':{'original_price':1}}",
                        "{'scope':'SINGLE','display_info':{}}",
                        "WARN /display_info/original_price NewProductCouponDisplayInfo.originalPrice.required"),
                rule(
                        "R8",
                        PRODUCT,
                        "{'scope':'ALL','display_info':{}}",
                        "{'scope':'SINGLE','display_info':{}}",
                        "WARN /display_info/combo_package_list NewProductCouponDisplayInfo.comboPackageList.required"),
                rule(
                        "R16",
                        PRODUCT,
                        rounds + "'stock_bundle':{'progressive_bundle_usage_rule':{" + three + "}}}",
                        rounds + "'stock_bundle':{'progressive_bundle_usage_rule':{'normal_coupon_list':[{}]}}}",
                        "ENFORCE /stock_bundle/progressive_bundle_usage_rule/normal_coupon_list ProductBundleUsageRule.normalCouponList.sizeEquals"),
                rule(
                        "R16",
                        PRODUCT,
                        rounds + "'stock_bundle':{'progressive_bundle_usage_rule':{" + three + "}}}",
                        rounds + "'stock_bundle':{'progressive_bundle_usage_rule':{}}}",
                        "ENFORCE /stock_bundle/progressive_bundle_usage_rule/normal_coupon_list ProductBundleUsageRule.normalCouponList.required"),
                rule(
                        "R16",
                        BUNDLE,
                        "{'stock_bundle':{'progressive_bundle_usage_rule':{" + three + "}}}",
                        "{'stock_bundle':{'progressive_bundle_usage_rule':{}}}",
                        "WARN /stock_bundle/progressive_bundle_usage_rule StockBundleUsageRule.exactlyOneOf"),
                rule(
                        "R17",
                        BUNDLE,
                        "{'stock_bundle':{'progressive_bundle_usage_rule':{" + three + "}}}",
                        "{'stock_bundle':{'progressive_bundle_usage_rule':{'normal_coupon_list':[{'discount_amount':2},{'discount_amount':1}]}}}",
                        "ENFORCE /stock_bundle/progressive_bundle_usage_rule/normal_coupon_list StockBundleUsageRule.normalRoundsAreGenerous"),
                rule(
                        "R17",
                        BUNDLE,
                        "{'stock_bundle':{'progressive_bundle_usage_rule':{'exchange_coupon_list':[{'exchange_price':2},{'exchange_price':1}]}}}",
                        "{'stock_bundle':{'progressive_bundle_usage_rule':{'exchange_coupon_list':[{'exchange_price':1},{'exchange_price':2}]}}}",
                        "ENFORCE /stock_bundle/progressive_bundle_usage_rule/exchange_coupon_list StockBundleUsageRule.exchangeRoundsAreGenerous"));
    }

    private static List<Arguments> stocks() {
        String shown = "{'stock':{'usage_rule_display_info':{'coupon_usage_method_list':['%s']%s}}}";
        String both = ",'mini_program_appid':'wx','mini_program_path':'/p'";
        String at = "/stock/single_usage_rule/coupon_available_period";
        return List.of(
                rule(
                        "R9",
                        STOCK,
                        shown.formatted("MINI_PROGRAM", both),
                        shown.formatted("MINI_PROGRAM", ""),
                        "ENFORCE /stock/usage_rule_display_info/mini_program_path UsageRuleDisplayInfo.miniProgramPath.required"),
                rule(
                        "R10",
                        STOCK,
                        shown.formatted("APP", ",'app_path':'/p'"),
                        shown.formatted("APP", ""),
                        "WARN /stock/usage_rule_display_info/app_path UsageRuleDisplayInfo.appPath.required"),
                rule(
                        "R11",
                        STOCK,
                        shown.formatted("OFFLINE", both),
                        shown.formatted("OFFLINE", ",'mini_program_appid':'wx'"),
                        "ENFORCE /stock/usage_rule_display_info UsageRuleDisplayInfo.allOrNone"),
                rule(
                        "R12",
                        STOCK,
                        period("'weekly_available_period':{'day_list':['MONDAY'],'day_period_list':[]}"),
                        period("'weekly_available_period':{'day_period_list':[]}"),
                        "ENFORCE " + at + "/weekly_available_period/day_list FixedWeekPeriod.dayList.required"),
                rule(
                        "R13",
                        STOCK,
                        period("'irregular_available_period_list':[]"),
                        period("'irregular_available_period_list':[],'available_days':1"),
                        "ENFORCE " + at + " CouponAvailablePeriod.irregularOrDays"),
                rule(
                        "R13",
                        STOCK,
                        period("'wait_days_after_receive':1"),
                        period("'irregular_available_period_list':[],'wait_days_after_receive':1"),
                        "ENFORCE " + at + " CouponAvailablePeriod.irregularOrWait"),
                rule(
                        "R13",
                        STOCK,
                        period("'weekly_available_period':{}"),
                        period("'irregular_available_period_list':[],'weekly_available_period':{}"),
                        "ENFORCE " + at + " CouponAvailablePeriod.irregularOrWeekly"),
                rule(
                        "R14",
                        STOCK,
                        period("'wait_days_after_receive':1,'available_days':1"),
                        period("'wait_days_after_receive':1"),
                        "ENFORCE " + at + "/available_days CouponAvailablePeriod.availableDays.required"),
                rule(
                        "R15",
                        STOCK,
                        period(times("2025-08-01T00:00:00+08:00", "2025-08-31T00:00:00+08:00")),
                        period(times("2025-08-01T00:00:00+08:00", "2025-07-31T16:00:00Z")),
                        "ENFORCE " + at + "/available_end_time CouponAvailablePeriod.ordered"),
                rule(
                        "R15",
                        STOCK,
                        period(times("2025-08-01T00:00:00+08:00", "2026-08-01T00:00:00+08:00")),
                        period(times("2025-08-01T00:00:00+08:00", "2026-08-01T00:00:01+08:00")),
                        "ENFORCE " + at + "/available_end_time CouponAvailablePeriod.ordered"),
                rule(
                        "R15",
                        STOCK,
                        period("'weekly_available_period':{'day_period_list':[{'begin_time':1,'end_time':2}]}"),
                        period(
                                "'weekly_available_period':{'day_period_list':[{'begin_time':1,'end_time':2},{'begin_time':2,'end_time':2}]}"),
                        "ENFORCE " + at
                                + "/weekly_available_period/day_period_list/1/end_time PeriodOfTheDay.ordered"));
    }

    private static String period(String members) {
        return "{'stock':{'single_usage_rule':{'coupon_available_period':{" + members + "}}}}";
    }

    private static String times(String begin, String end) {
        return "'available_begin_time':'" + begin + "','available_end_time':'" + end + "'";
    }

    private static List<Arguments> users() {
        return List.of(
                rule(
                        "R18",
                        USE,
                        "{'associated_order_info':{}}",
                        "{'associated_order_info':{},'associated_pay_score_order_info':{}}",
                        "ENFORCE  UseUserCoupon.exactlyOneOf"),
                rule("R18", USE, "{'associated_pay_score_order_info':{}}", "{}", "ENFORCE  UseUserCoupon.exactlyOneOf"),
                rule(
                        "R19",
                        USE,
                        "{'associated_order_info':{'transaction_id':'1'}}",
                        "{'associated_order_info':{}}",
                        "ENFORCE /associated_order_info AssociatedOrderInfo.atLeastOneOf"),
                rule(
                        "R20",
                        USE,
                        "{'associated_order_info':{'out_trade_no':'1','mchid':'2'}}",
                        "{'associated_order_info':{'out_trade_no':'1'}}",
                        "ENFORCE /associated_order_info/mchid AssociatedOrderInfo.mchid.required"),
                rule(
                        "R21",
                        UserCouponsEndpoints.SEND,
                        "{'coupon_tag_info':{'coupon_tag_list':['MEMBER'],'member_tag_info':{}}}",
                        "{'coupon_tag_info':{'coupon_tag_list':['MEMBER']}}",
                        "ENFORCE /coupon_tag_info/member_tag_info CouponTagInfo.memberTagInfo.required"));
    }

    private static List<Arguments> busifavor() {
        String normal = "{'stock_type':'NORMAL','coupon_use_rule':{%s}}";
        String time = "{'coupon_use_rule':{'coupon_available_time':{%s}}}";
        return List.of(
                rule(
                        "B1",
                        BUSIFAVOR,
                        normal.formatted("'fixed_normal_coupon':{'discount_amount':1}"),
                        normal.formatted(""),
                        "ENFORCE /coupon_use_rule/fixed_normal_coupon CouponUseRule.fixedNormalCoupon.required"),
                rule(
                        "B1",
                        BUSIFAVOR,
                        normal.formatted("'fixed_normal_coupon':{}"),
                        normal.formatted("'discount_coupon':{}"),
                        "WARN /coupon_use_rule/discount_coupon CouponUseRule.discountCoupon.absent"),
                rule(
                        "B1",
                        BUSIFAVOR,
                        normal.formatted("'fixed_normal_coupon':{}"),
                        normal.formatted("'fixed_normal_coupon':{},'discount_coupon':{}"),
                        "ENFORCE /coupon_use_rule CouponUseRule.exactlyOneOf"),
                rule(
                        "B2",
                        BUSIFAVOR,
                        "{'coupon_use_rule':{'use_method':'MINI_PROGRAMS','mini_programs_path':'/p'}}",
                        "{'coupon_use_rule':{'use_method':'MINI_PROGRAMS'}}",
                        "ENFORCE /coupon_use_rule/mini_programs_path CouponUseRule.miniProgramsPath.required"),
                rule(
                        "B2",
                        MODIFY,
                        "{'coupon_use_rule':{'use_method':'MINI_PROGRAMS','mini_programs_appid':'wx'}}",
                        "{'coupon_use_rule':{'use_method':'OFF_LINE','mini_programs_appid':'wx'}}",
                        "WARN /coupon_use_rule/mini_programs_appid ModifiedCouponUseRule.miniProgramsAppid.absent"),
                rule(
                        "B3",
                        BUSIFAVOR,
                        time.formatted("'wait_days_after_receive':1,'available_day_after_receive':1"),
                        time.formatted("'wait_days_after_receive':1"),
                        "ENFORCE /coupon_use_rule/coupon_available_time/available_day_after_receive CouponAvailableTime.availableDayAfterReceive.required"),
                rule(
                        "B3",
                        BUSIFAVOR,
                        time.formatted("'wait_days_after_receive':30"),
                        time.formatted("'wait_days_after_receive':31"),
                        "ENFORCE /coupon_use_rule/coupon_available_time/wait_days_after_receive CouponAvailableTime.waitDaysAfterReceive.range"),
                rule(
                        "B4",
                        BUSIFAVOR,
                        time.formatted("'available_week':{'week_day':[0],'available_day_time':[]}"),
                        time.formatted("'available_week':{'available_day_time':[]}"),
                        "ENFORCE /coupon_use_rule/coupon_available_time/available_week/week_day AvailableWeek.weekDay.required"),
                rule(
                        "B5",
                        BUSIFAVOR,
                        "{'stock_type':'DISCOUNT','stock_send_rule':{'max_coupons_by_day':1,'max_coupons_per_user':1}}",
                        "{'stock_type':'NORMAL','stock_send_rule':{'max_coupons_by_day':1,'max_coupons_per_user':1}}",
                        "WARN /stock_send_rule/max_coupons_by_day StockSendRule.maxCouponsByDay.absent"),
                rule(
                        "B6",
                        BUSIFAVOR,
                        "{'custom_entrance':{'mini_programs_info':{'entrance_words':'w'}}}",
                        "{'custom_entrance':{'mini_programs_info':{}}}",
                        "ENFORCE /custom_entrance/mini_programs_info/entrance_words MiniProgramsInfo.entranceWords.required"),
                rule(
                        "B6",
                        MODIFY,
                        "{'custom_entrance':{'mini_programs_info':{'entrance_words':'w'}}}",
                        "{'custom_entrance':{'mini_programs_info':{}}}",
                        "WARN /custom_entrance/mini_programs_info/entrance_words ModifiedMiniProgramsInfo.entranceWords.required"),
                rule(
                        "B7",
                        MODIFY_BUDGET,
                        "{'target_max_coupons':1}",
                        "{'target_max_coupons':1,'target_max_coupons_by_day':1}",
                        "ENFORCE  ModifyBudget.atMostOneOf"),
                rule(
                        "B8",
                        MODIFY_BUDGET,
                        "{'modify_budget_request_no':'1','target_max_coupons':1,'current_max_coupons':1}",
                        "{'modify_budget_request_no':'1','target_max_coupons':1}",
                        "ENFORCE /current_max_coupons ModifyBudget.currentIsKnown"),
                rule(
                        "B8",
                        MODIFY_BUDGET,
                        "{'modify_budget_request_no':'1','target_max_coupons_by_day':0}",
                        "{'modify_budget_request_no':'1','target_max_coupons_by_day':1}",
                        "ENFORCE /current_max_coupons_by_day ModifyBudget.currentByDayIsKnown"));
    }

    private static Arguments rule(String rule, Endpoint<?, ?> endpoint, String kept, String broken, String violation) {
        return Arguments.of(rule, endpoint, kept, broken, violation);
    }
}
