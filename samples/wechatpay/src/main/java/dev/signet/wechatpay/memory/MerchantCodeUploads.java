package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.BusifavorCodeUploads;
import dev.signet.wechatpay.busifavor.CouponCodeMode;
import dev.signet.wechatpay.busifavor.UploadCodes;
import dev.signet.wechatpay.busifavor.UploadedCodes;
import dev.signet.wechatpay.busifavor.UploadedCodesBuilder;

/** Uploaded codes of busifavor coupons in memory. */
final class MerchantCodeUploads implements BusifavorCodeUploads {

    private final MerchantState state;

    MerchantCodeUploads(MerchantState state) {
        this.state = state;
    }

    @Override
    public UploadedCodes upload(UploadCodes request) {
        MerchantStock stock = state.stock(request.stockId());
        requireUploads(stock);
        CodePool.Upload upload = stock.codes()
                .upload(
                        Refusals.required(request.couponCodeList(), "coupon_code_list"),
                        state.time().now());
        return UploadedCodesBuilder.create()
                .stockId(stock.id())
                .totalCount(upload.different())
                .successCount((long) upload.added().size())
                .successCodes(upload.added())
                .successTime(state.time().now())
                .failCount(0L)
                .existCodes(upload.existing())
                .duplicateCodes(upload.twice())
                .build();
    }

    static void requireUploads(MerchantStock stock) {
        CouponCodeMode mode = stock.declared().couponCodeMode();
        if (mode != CouponCodeMode.MERCHANT_UPLOAD) {
            throw Refusals.invalid("the stock's coupon_code_mode is " + mode + ", not MERCHANT_UPLOAD");
        }
    }
}
