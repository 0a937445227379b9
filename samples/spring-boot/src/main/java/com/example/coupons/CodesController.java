package com.example.coupons;

import com.example.coupons.platform.BrandCodes;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploads;
import dev.signet.wechatpay.busifavor.UploadCodes;
import dev.signet.wechatpay.busifavor.UploadedCodes;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes coupon codes from the company's other programs, and uploads them to the platform. What fails, {@link CallFailures} tells. */
@RestController
class CodesController {

    private final BrandCodes brands;
    private final BusifavorCodeUploads merchant;

    CodesController(BrandCodes brands, BusifavorCodeUploads merchant) {
        this.brands = brands;
        this.merchant = merchant;
    }

    /**
     * Codes for a stock of a brand's product coupon.
     *
     * @param requestNo made by whoever asks, and the same when they ask again: by it the platform knows that it is one request. A
     *     number that was made here would be another one each time
     */
    record BrandUpload(String productCouponId, String stockId, String requestNo, List<String> codes) {}

    /** The same for a stock of the merchant's. */
    record MerchantUpload(String stockId, String requestNo, List<String> codes) {}

    /** How many different codes there were, and how many of them are new. */
    record Taken(@Nullable Long different, long taken) {}

    // Requests are not built by their builders: these refuse what is missing, and a violation tells it to whoever
    // asked.
    @PostMapping("/brands/{brand}/codes")
    Taken upload(@PathVariable String brand, @RequestBody BrandUpload its) {
        UploadedCouponCodes uploaded = brands.of(brand)
                .upload(new UploadCouponCodes(its.productCouponId(), its.stockId(), its.requestNo(), its.codes()));
        return new Taken(uploaded.totalCount(), size(uploaded.successCodeList()));
    }

    @PostMapping("/merchant/codes")
    Taken upload(@RequestBody MerchantUpload its) {
        UploadedCodes uploaded = merchant.upload(new UploadCodes(its.stockId(), its.codes(), its.requestNo()));
        return new Taken(uploaded.totalCount(), size(uploaded.successCodes()));
    }

    private static long size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }
}
