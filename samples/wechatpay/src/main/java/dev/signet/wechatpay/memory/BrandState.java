package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.notification.ProductCouponSent;
import dev.signet.wechatpay.productcoupon.ProductCoupon;
import dev.signet.wechatpay.productcoupon.ProductCouponState;
import dev.signet.wechatpay.productcoupon.UserCoupon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a brand has: its product coupons, their stocks, and what users hold of them. */
final class BrandState {

    private final String brandId;
    private final PlatformTime time;
    private final Outbox<ProductCouponSent> outbox;
    private final Map<String, ProductCoupon> coupons = new LinkedHashMap<>();
    private final Map<String, BrandStock> stocks = new LinkedHashMap<>();
    private final Map<String, List<BrandStock>> bundles = new LinkedHashMap<>();
    private final Map<HeldKey, Held> held = new LinkedHashMap<>();
    private long lastNumber;

    BrandState(String brandId, PlatformTime time, Outbox<ProductCouponSent> outbox) {
        this.brandId = brandId;
        this.time = time;
        this.outbox = outbox;
    }

    /** A code is unique within its stock. */
    private record HeldKey(String stockId, String code) {}

    /** A coupon in the hands of a user, with its state as it was when it was changed last. */
    record Held(String openid, String appid, UserCoupon coupon) {}

    String brandId() {
        return brandId;
    }

    PlatformTime time() {
        return time;
    }

    Outbox<ProductCouponSent> outbox() {
        return outbox;
    }

    /** A number that was not given before, of {@code digits} digits. */
    String number(int digits) {
        lastNumber++;
        String number = String.valueOf(lastNumber);
        return "2" + "0".repeat(digits - 1 - number.length()) + number;
    }

    ProductCoupon coupon(String id) {
        ProductCoupon coupon = coupons.get(id);
        if (coupon == null) {
            throw Refusals.invalid("there is no product coupon " + id);
        }
        return coupon;
    }

    ProductCoupon effectiveCoupon(String id) {
        ProductCoupon coupon = coupon(id);
        if (coupon.state() != ProductCouponState.EFFECTIVE) {
            throw Refusals.invalid("the product coupon is " + coupon.state() + ", not EFFECTIVE");
        }
        return coupon;
    }

    void put(ProductCoupon coupon) {
        coupons.put(coupon.productCouponId(), coupon);
    }

    BrandStock stock(String couponId, String stockId) {
        BrandStock stock = stocks.get(stockId);
        if (stock == null || !stock.couponId().equals(couponId)) {
            throw Refusals.invalid("the product coupon " + couponId + " has no stock " + stockId);
        }
        return stock;
    }

    List<BrandStock> stocks(String couponId) {
        return stocks.values().stream()
                .filter(stock -> stock.couponId().equals(couponId))
                .toList();
    }

    void put(BrandStock stock) {
        stocks.put(stock.id(), stock);
        stock.bundleId()
                .ifPresent(id ->
                        bundles.computeIfAbsent(id, none -> new ArrayList<>()).add(stock));
    }

    List<BrandStock> bundle(String couponId, String bundleId) {
        List<BrandStock> bundle = bundles.getOrDefault(bundleId, List.of());
        if (bundle.isEmpty() || !bundle.get(0).couponId().equals(couponId)) {
            throw Refusals.invalid("the product coupon " + couponId + " has no stock bundle " + bundleId);
        }
        return bundle;
    }

    boolean isHeld(String stockId, String code) {
        return held.containsKey(new HeldKey(stockId, code));
    }

    Held held(String openid, String stockId, String code) {
        Held found = held.get(new HeldKey(stockId, code));
        if (found == null || !found.openid().equals(openid)) {
            throw Refusals.invalid("the user has no coupon with this code of the stock " + stockId);
        }
        return found;
    }

    void put(Held coupon) {
        held.put(new HeldKey(coupon.coupon().stock().stockId(), coupon.coupon().couponCode()), coupon);
    }

    Stream<Held> heldBy(String openid) {
        return held.values().stream().filter(each -> each.openid().equals(openid));
    }
}
