package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The size of a list, and whether its elements differ; see {@link dev.signet.spec.constraint.Items}. */
public final class ItemsRule {

    private final Rule rule;
    private final int min;
    private final int max;
    private final boolean unique;

    /** The values of the annotation. */
    public ItemsRule(String id, Severity severity, int min, int max, boolean unique) {
        this.rule = new Rule(id, severity);
        this.min = min;
        this.max = max;
        this.unique = unique;
    }

    /** Reports the list if it is too short or too long, and the first element that stood in it before. */
    public void check(List<?> list, Violations out) {
        checkSize(list.size(), out);
        if (unique) {
            checkUnique(list, out);
        }
    }

    /** Reports the set if it is too small or too large. */
    public void check(Set<?> set, Violations out) {
        checkSize(set.size(), out);
    }

    /** Reports the map if it is too small or too large. */
    public void check(Map<?, ?> map, Violations out) {
        checkSize(map.size(), out);
    }

    private void checkSize(int size, Violations out) {
        if (size < min || size > max) {
            String limit = Bounds.of(min, max, 0, Integer.MAX_VALUE);
            out.report(rule, limit, size, "has " + size + " elements, allowed: " + limit);
        }
    }

    private void checkUnique(List<?> list, Violations out) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                out.enter(i);
                out.report(rule, "unique", list.get(i), "stands in the list before");
                out.exit();
                return;
            }
        }
    }
}
