package dev.signet.wechatpay.memory;

import dev.signet.runtime.call.Refusal;
import dev.signet.wechatpay.busifavor.CouponInformation;
import dev.signet.wechatpay.notification.BusifavorCouponSent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a merchant has: its stocks, and what users hold of them. */
final class MerchantState {

    private final String mchid;
    private final PlatformTime time;
    private final Outbox<BusifavorCouponSent> outbox;
    private final Map<String, MerchantStock> stocks = new LinkedHashMap<>();
    private final Map<HeldKey, Held> held = new LinkedHashMap<>();
    private long lastNumber;

    MerchantState(String mchid, PlatformTime time, Outbox<BusifavorCouponSent> outbox) {
        this.mchid = mchid;
        this.time = time;
        this.outbox = outbox;
    }

    /** A code is unique within its stock. */
    private record HeldKey(String stockId, String code) {}

    /** A coupon in the hands of a user, with its state as it was when it was changed last. */
    record Held(MerchantStock stock, String code, String openid, String appid, CouponInformation coupon) {}

    String mchid() {
        return mchid;
    }

    PlatformTime time() {
        return time;
    }

    Outbox<BusifavorCouponSent> outbox() {
        return outbox;
    }

    /** A number that was not given before, of {@code digits} digits. */
    String number(int digits) {
        lastNumber++;
        String number = String.valueOf(lastNumber);
        return "1" + "0".repeat(digits - 1 - number.length()) + number;
    }

    void put(MerchantStock stock) {
        stocks.put(stock.id(), stock);
    }

    MerchantStock stock(String id) {
        MerchantStock stock = stocks.get(id);
        if (stock == null) {
            throw missing("there is no stock " + id);
        }
        return stock;
    }

    boolean isHeld(String stockId, String code) {
        return held.containsKey(new HeldKey(stockId, code));
    }

    void put(Held coupon) {
        held.put(new HeldKey(coupon.stock().id(), coupon.code()), coupon);
    }

    Stream<Held> held() {
        return held.values().stream();
    }

    /** The coupon with a code; the stock may be left out where only one stock has the code. */
    Held held(@Nullable String stockId, String code) {
        if (stockId != null) {
            stock(stockId);
            return Optional.ofNullable(held.get(new HeldKey(stockId, code)))
                    .orElseThrow(() -> missing("no user has a coupon with this code"));
        }
        List<Held> found = held().filter(each -> each.code().equals(code)).toList();
        if (found.size() > 1) {
            throw Refusals.wrong("stock_id is missing: several stocks have the code");
        }
        return found.stream().findFirst().orElseThrow(() -> missing("no user has a coupon with this code"));
    }

    static Refusal missing(String what) {
        return new Refusal(404, "RESOURCE_NOT_EXISTS", what);
    }
}
