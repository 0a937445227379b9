package dev.signet.wechatpay.memory;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes that were uploaded for a stock, and which of them are left. */
final class CodePool {

    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Deque<String> left = new ArrayDeque<>();

    /** A code, and who got it when. */
    record Code(
            String text,
            OffsetDateTime uploaded,
            @Nullable OffsetDateTime dispatched,
            @Nullable String openid) {}

    /**
     * What became of an upload.
     *
     * @param added those that are new, each once
     * @param existing those that an upload before this one brought
     * @param twice those that stand in this upload more than once, each once
     */
    record Upload(List<String> added, List<String> existing, List<String> twice) {

        /** How many different codes there were. */
        long different() {
            return (long) added.size() + existing.size();
        }
    }

    Upload upload(List<String> texts, OffsetDateTime now) {
        Upload upload = new Upload(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            if (!seen.add(text)) {
                addOnce(upload.twice, text);
            } else if (codes.containsKey(text)) {
                upload.existing.add(text);
            } else {
                upload.added.add(text);
                codes.put(text, new Code(text, now, null, null));
                left.add(text);
            }
        }
        return upload;
    }

    private static void addOnce(List<String> list, String text) {
        if (!list.contains(text)) {
            list.add(text);
        }
    }

    /** Takes the next code for a user; empty if none is left. */
    Optional<String> take(String openid, OffsetDateTime now) {
        Optional<String> next = Optional.ofNullable(left.poll());
        next.ifPresent(
                text -> codes.computeIfPresent(text, (any, code) -> new Code(text, code.uploaded(), now, openid)));
        return next;
    }

    /** Removes a code that nobody has; false if it is not here, or somebody has it. */
    boolean remove(String text) {
        boolean free = left.remove(text);
        if (free) {
            codes.remove(text);
        }
        return free;
    }

    Optional<Code> code(String text) {
        return Optional.ofNullable(codes.get(text));
    }

    Collection<Code> all() {
        return codes.values();
    }

    long total() {
        return codes.size();
    }

    long available() {
        return left.size();
    }
}
