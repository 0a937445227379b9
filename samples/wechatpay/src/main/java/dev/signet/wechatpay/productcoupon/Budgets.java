package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Post;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;

/** Budgets of stocks and stock bundles. */
@Api(
        scheme = Schemes.WECHATPAY_BRAND,
        hosts = {"https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"})
@RateLimit(permits = 20)
public interface Budgets {

    /** Changes the budget of a stock, in one dimension. The target may not be below what was handed out already (R23), which only the server knows. */
    @Post("/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget")
    @Source(doc = "https://pay.weixin.qq.com/doc/brand/4015736398", updated = "2025-08-28", read = "2026-11-22")
    @ApiError(
            status = 400,
            code = "PARAM_ERROR",
            when = "A parameter is wrong.",
            remedy = "Correct the parameter that the message names.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "The HTTP request does not follow the rules of API v3.",
            remedy = "Compare it with the rules for interfaces.")
    @ApiError(
            status = 401,
            code = "SIGN_ERROR",
            when = "The signature could not be verified.",
            remedy = "Check private key, certificate serial number and the string that was signed.")
    @ApiError(
            status = 500,
            code = "SYSTEM_ERROR",
            when = "The system failed for the moment.",
            remedy = "Send the same request again later.",
            retry = Retry.SAME_REQUEST)
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "A stock for single use lacks the discount rule of its type, or has another one.",
            remedy = "Put the rule of its type into single_usage_rule, and remove the others.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when =
                    "A stock for repeated use lacks the discount rules of its type, or has another number of them than uses.",
            remedy = "Put one rule of its type for each use into sequential_usage_rule.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "A reduction or discount for a single item is set in the product coupon.",
            remedy = "Remove the rule there, and set it in the stock.")
    @ApiError(
            status = 403,
            code = "NO_AUTH",
            when = "The brand may not call this interface.",
            remedy = "Ask for the permission.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "MAX_COUNT_PER_DAY is to be changed without both the current and the target daily count.",
            remedy = "Send current_max_count_per_day and target_max_count_per_day.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "Coupons that can be used in an app need the path into the app.",
            remedy = "Send app_path.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "MAX_COUNT is to be changed without both the current and the target count.",
            remedy = "Send current_max_count and target_max_count.")
    @ApiError(
            status = 400,
            code = "PARAM_ERROR",
            when = "The page size is beyond the limit.",
            remedy = "Choose a page size within the limit.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "Coupons that can be used in a mini program need its AppID.",
            remedy = "Send mini_program_appid.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "A coupon for a single item needs the original price.",
            remedy = "Send the original price.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "Coupons that can be used in a mini program need the path into it.",
            remedy = "Send mini_program_path.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "A coupon for a single item needs the combination of its package.",
            remedy = "Send the combination.")
    @ApiError(
            status = 400,
            code = "PARAM_ERROR",
            when = "A time is not written as RFC 3339 asks for.",
            remedy = "Write it as 2025-01-01T00:00:00+08:00.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "A discount coupon for all items and single use needs its rule in the product coupon.",
            remedy = "Send the discount rule in the product coupon.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "A reduction coupon for all items and single use needs its rule in the product coupon.",
            remedy = "Send the reduction rule in the product coupon.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "weekly_available_period has day_period_list but no day_list.",
            remedy = "Send day_list.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "A coupon for all items and single use needs single_usage_info.",
            remedy = "Send single_usage_info.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "A coupon for repeated use needs sequential_usage_info.",
            remedy = "Send sequential_usage_info.")
    @ApiError(
            status = 400,
            code = "INVALID_REQUEST",
            when = "The OpenID is not valid.",
            remedy = "Send the OpenID that belongs to the AppID.")
    Stock updateStockBudget(UpdateStockBudget request);

    /** Changes the budget of a stock bundle, in one dimension. The target may not be below what was handed out already (R23). */
    @Post(
            "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget")
    @Source(doc = "github.com/wechatpay-apiv3/wechatpay-skills: UpdateStockBundleBudget.java", read = "2026-11-22")
    @ApiError(status = 400, code = "PARAM_ERROR")
    @ApiError(status = 400, code = "INVALID_REQUEST")
    @ApiError(status = 401, code = "SIGN_ERROR")
    @ApiError(status = 403, code = "NO_AUTH")
    @ApiError(status = 429, code = "RATELIMIT_EXCEEDED", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", retry = Retry.SAME_REQUEST)
    StockBundle updateStockBundleBudget(UpdateStockBundleBudget request);
}
