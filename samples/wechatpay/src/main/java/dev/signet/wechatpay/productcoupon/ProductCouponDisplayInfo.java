package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a product coupon is shown.
 *
 * @param name the name of the coupon
 * @param imageUrl the picture, square: a URL that the upload of an image gave
 * @param backgroundUrl the background picture, in the ratio 65:77: a URL that the upload of an image gave
 * @param detailImageUrlList pictures of the details
 * @param originalPrice the original price of the product, in fen; for coupons of scope SINGLE
 * @param comboPackageList the groups of the set meal; for coupons of scope SINGLE
 */
public record ProductCouponDisplayInfo(
        @Length(min = 3, max = 15) @Required(severity = Severity.WARN) @Nullable
        String name,

        @Required(severity = Severity.WARN) @Nullable String imageUrl,
        @Required(severity = Severity.WARN) @Nullable String backgroundUrl,
        @Items(max = 8) @Nullable List<String> detailImageUrlList,
        @Nullable Long originalPrice,
        @Items(max = 50) @Nullable List<ComboPackage> comboPackageList) {}
