package dev.signet.processor.model;

import dev.signet.processor.model.Constraint.CharsetConstraint;
import dev.signet.processor.model.Constraint.ItemsConstraint;
import dev.signet.processor.model.Constraint.LengthConstraint;
import dev.signet.processor.model.Constraint.MatchesConstraint;
import dev.signet.processor.model.Constraint.RangeConstraint;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;

/** Whether a value keeps the limit of a constraint; what is of another type keeps it. */
public final class Limits {

    private Limits() {}

    /** Whether {@code value}, a text, number, list or map, is within the limit. */
    public static boolean keeps(Constraint constraint, Object value) {
        if (constraint instanceof RangeConstraint range) {
            return !(value instanceof BigDecimal number) || keeps(range, number);
        }
        if (constraint instanceof ItemsConstraint items) {
            return keeps(items, value);
        }
        return !(value instanceof String text) || keepsText(constraint, text);
    }

    // A bound at the end of what a long can hold is none.
    private static boolean keeps(RangeConstraint range, BigDecimal number) {
        boolean above = range.min() == Long.MIN_VALUE || number.compareTo(BigDecimal.valueOf(range.min())) >= 0;
        boolean below = range.max() == Long.MAX_VALUE || number.compareTo(BigDecimal.valueOf(range.max())) <= 0;
        return above && below;
    }

    private static boolean keeps(ItemsConstraint items, Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.size() >= items.min() && map.size() <= items.max();
        }
        return !(value instanceof Collection<?> list)
                || (list.size() >= items.min()
                        && list.size() <= items.max()
                        && (!items.unique() || new HashSet<>(list).size() == list.size()));
    }

    private static boolean keepsText(Constraint constraint, String text) {
        if (constraint instanceof LengthConstraint length) {
            int size = length.unit().equals("UTF8_BYTES")
                    ? text.getBytes(StandardCharsets.UTF_8).length
                    : text.codePointCount(0, text.length());
            return size >= length.min() && size <= length.max();
        }
        if (constraint instanceof CharsetConstraint set) {
            int[] ranges = set.ranges().codePoints().toArray();
            return text.codePoints().allMatch(c -> inRanges(c, ranges));
        }
        return !(constraint instanceof MatchesConstraint matches) || text.matches(matches.pattern());
    }

    private static boolean inRanges(int c, int[] ranges) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (c >= ranges[i] && c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
