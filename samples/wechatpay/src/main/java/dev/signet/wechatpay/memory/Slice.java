package dev.signet.wechatpay.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list; its token is where it begins. */
record Slice<T>(List<T> items, @Nullable String next) {

    static <T> Slice<T> of(List<T> all, @Nullable Long size, @Nullable String token) {
        int from = token == null ? 0 : start(token, all.size());
        int to = (int) Math.min(all.size(), from + (size == null ? 20 : size));
        return new Slice<>(List.copyOf(all.subList(from, to)), to < all.size() ? String.valueOf(to) : null);
    }

    private static int start(String token, int end) {
        boolean known = token.matches("[0-9]{1,9}") && Integer.parseInt(token) <= end;
        if (!known) {
            throw Refusals.wrong("page_token is none that an answer gave");
        }
        return Integer.parseInt(token);
    }
}
