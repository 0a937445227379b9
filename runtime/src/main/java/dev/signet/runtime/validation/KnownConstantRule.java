package dev.signet.runtime.validation;

/** An enum value that has a text on the wire; see {@link dev.signet.spec.Unrecognized}. */
public final class KnownConstantRule {

    private final String id;

    /** The rule {@code Record.component.unrecognized}. */
    public KnownConstantRule(String id) {
        this.id = id;
    }

    /** Reports the constant if it has no text on the wire, because it carries the values unknown to the spec. */
    public void check(Enum<?> constant, boolean hasText, Violations out) {
        if (!hasText) {
            out.reportFixed(
                    id, "a value of the spec", constant, "stands for values unknown to the spec and cannot be sent");
        }
    }
}
