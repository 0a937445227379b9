package dev.signet.runtime.validation;

import java.util.List;

/** A list whose elements are all there: JSON null is never sent. */
public final class NoGapsRule {

    private final String id;

    /** The rule {@code Record.component.noGaps}, which has no severity. */
    public NoGapsRule(String id) {
        this.id = id;
    }

    /** Reports each element that is null. */
    public void check(List<?> list, Violations out) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                out.enter(i);
                report(out);
                out.exit();
            }
        }
    }

    /** Reports that the element where the check stands is null. */
    public void report(Violations out) {
        out.reportFixed(id, "no null elements", null, "is null; leave absent elements out");
    }
}
