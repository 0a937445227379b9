package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.CouponCodes;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import java.util.List;

/** Uploaded codes of product coupons in memory. */
final class BrandCouponCodes implements CouponCodes {

    private final BrandState state;

    BrandCouponCodes(BrandState state) {
        this.state = state;
    }

    @Override
    public UploadedCouponCodes upload(UploadCouponCodes request) {
        BrandStock stock = state.stock(request.productCouponId(), request.stockId());
        state.effectiveCoupon(request.productCouponId());
        stock.requireLive();
        if (stock.codeMode() != CouponCodeMode.UPLOAD) {
            throw Refusals.invalid("the stock's coupon_code_mode is " + stock.codeMode() + ", not UPLOAD");
        }
        CodePool.Upload upload =
                stock.codes().upload(request.codeList(), state.time().now());
        return new UploadedCouponCodes(
                upload.different(), upload.added(), List.of(), upload.existing(), upload.twice());
    }
}
