package dev.signet.sandbox.words;

import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Validator;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;

/** What a generated validator says of a value, as short texts: {@code pointer ruleId}. */
final class Checked {

    private Checked() {}

    static <T> List<String> refused(Validator<T> validator, T value) {
        return texts(violations(validator, value).refused());
    }

    static <T> List<String> warned(Validator<T> validator, T value) {
        return texts(violations(validator, value).warned());
    }

    static <T> Violations violations(Validator<T> validator, T value) {
        Violations violations = new Violations(Severities.declared());
        validator.check(value, violations);
        return violations;
    }

    private static List<String> texts(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }
}
