package dev.signet.spec.constraint;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an optional component one that should be there: its absence is a broken rule ({@code Record.component.required}) of
 * the severity given here. For what only an unsure source calls required; a component without {@code @Nullable} is
 * required as it is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Required {

    /** What happens when it is missing, unless the program says otherwise. */
    Severity severity();
}
