package dev.signet.wechatpay.memory;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** From when until when a coupon can be used; the end is outside. */
record ValidTime(OffsetDateTime begin, OffsetDateTime end) {

    /**
     * The time of a coupon received {@code at}: it begins after so many days, and lasts so many days or seconds, but never longer than the
     * stock does. Refuses where no time is left.
     */
    static ValidTime of(
            ValidTime stock, OffsetDateTime at, @Nullable Long waitDays, @Nullable Long days, @Nullable Long seconds) {
        OffsetDateTime begin = later(stock.begin, at).plusDays(orNone(waitDays));
        boolean asLongAsTheStock = days == null && seconds == null;
        OffsetDateTime last = begin.plusDays(orNone(days)).plusSeconds(orNone(seconds));
        OffsetDateTime end = asLongAsTheStock ? stock.end : earlier(stock.end, last);
        if (!begin.isBefore(end)) {
            throw Refusals.invalid("the stock's time is over");
        }
        return new ValidTime(begin, end);
    }

    boolean hasBegun(OffsetDateTime now) {
        return !now.isBefore(begin);
    }

    boolean hasEnded(OffsetDateTime now) {
        return !now.isBefore(end);
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static long orNone(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
