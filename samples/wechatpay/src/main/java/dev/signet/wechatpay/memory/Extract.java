package dev.signet.wechatpay.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list, by where it begins and how long it is at most: as the merchant's family asks for. */
record Extract<T>(List<T> items, long offset, long limit) {

    static <T> Extract<T> of(List<T> all, @Nullable Long offset, @Nullable Long limit) {
        long from = offset == null ? 0 : offset;
        long most = limit == null ? 20 : limit;
        if (from < 0 || most < 1) {
            throw Refusals.wrong("offset is 0 or more, and limit 1 or more");
        }
        return new Extract<>(all.stream().skip(from).limit(most).toList(), from, most);
    }
}
