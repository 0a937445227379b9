package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.CreateProductCoupon;
import dev.signet.wechatpay.productcoupon.CreatedProductCoupon;
import dev.signet.wechatpay.productcoupon.CreatedProductCouponBuilder;
import dev.signet.wechatpay.productcoupon.DeactivateProductCoupon;
import dev.signet.wechatpay.productcoupon.GetProductCoupon;
import dev.signet.wechatpay.productcoupon.NewProductCouponDisplayInfo;
import dev.signet.wechatpay.productcoupon.ProductCoupon;
import dev.signet.wechatpay.productcoupon.ProductCouponBuilder;
import dev.signet.wechatpay.productcoupon.ProductCouponDisplayInfo;
import dev.signet.wechatpay.productcoupon.ProductCouponState;
import dev.signet.wechatpay.productcoupon.ProductCoupons;
import dev.signet.wechatpay.productcoupon.UpdateProductCoupon;
import dev.signet.wechatpay.productcoupon.UsageMode;

/** Product coupons in memory. */
final class BrandProductCoupons implements ProductCoupons {

    private final BrandState state;
    private final BrandNewStocks newStocks;

    BrandProductCoupons(BrandState state) {
        this.state = state;
        this.newStocks = new BrandNewStocks(state);
    }

    @Override
    public CreatedProductCoupon create(CreateProductCoupon request) {
        ProductCoupon coupon = ProductCouponBuilder.create()
                .productCouponId(state.number(9))
                .scope(Refusals.required(request.scope(), "scope"))
                .type(Refusals.required(request.type(), "type"))
                .usageMode(Refusals.required(request.usageMode(), "usage_mode"))
                .singleUsageInfo(request.singleUsageInfo())
                .progressiveBundleUsageInfo(request.progressiveBundleUsageInfo())
                .displayInfo(display(Refusals.required(request.displayInfo(), "display_info")))
                .outProductNo(request.outProductNo())
                .state(ProductCouponState.EFFECTIVE)
                .build();
        BrandStock first = coupon.usageMode() == UsageMode.SINGLE
                ? newStocks.first(coupon, Refusals.required(request.stock(), "stock"))
                : newStocks.first(coupon, Refusals.required(request.stockBundle(), "stock_bundle"));
        state.put(coupon);
        return created(coupon, first);
    }

    private CreatedProductCoupon created(ProductCoupon coupon, BrandStock first) {
        CreatedProductCouponBuilder created = CreatedProductCouponBuilder.create()
                .productCouponId(coupon.productCouponId())
                .scope(coupon.scope())
                .type(coupon.type())
                .usageMode(coupon.usageMode())
                .singleUsageInfo(coupon.singleUsageInfo())
                .progressiveBundleUsageInfo(coupon.progressiveBundleUsageInfo())
                .displayInfo(coupon.displayInfo())
                .outProductNo(coupon.outProductNo())
                .state(coupon.state());
        return coupon.usageMode() == UsageMode.SINGLE
                ? created.stock(first.shown(state.time().today())).build()
                : created.stockBundle(first.shown(state.time().today())).build();
    }

    private static ProductCouponDisplayInfo display(NewProductCouponDisplayInfo info) {
        return new ProductCouponDisplayInfo(
                info.name(),
                info.imageUrl(),
                info.backgroundUrl(),
                info.detailImageUrlList(),
                info.originalPrice(),
                info.comboPackageList());
    }

    @Override
    public ProductCoupon get(GetProductCoupon request) {
        return state.coupon(request.productCouponId());
    }

    @Override
    public ProductCoupon update(UpdateProductCoupon request) {
        ProductCoupon changed = ProductCouponBuilder.from(state.effectiveCoupon(request.productCouponId()))
                .displayInfo(Refusals.required(request.displayInfo(), "display_info"))
                .build();
        state.put(changed);
        return changed;
    }

    @Override
    public ProductCoupon deactivate(DeactivateProductCoupon request) {
        ProductCoupon ended = ProductCouponBuilder.from(state.effectiveCoupon(request.productCouponId()))
                .state(ProductCouponState.DEACTIVATED)
                .deactivateRequestNo(request.outRequestNo())
                .deactivateTime(state.time().now())
                .deactivateReason(request.deactivateReason())
                .build();
        state.put(ended);
        return ended;
    }
}
