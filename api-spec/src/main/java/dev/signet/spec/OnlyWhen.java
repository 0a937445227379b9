package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties an optional component to the value of another: required while the condition holds (rule id
 * {@code Record.component.required}), to be left out otherwise (rule id {@code Record.component.absent}). Repeated, all
 * conditions together. An absent selector makes the condition false; while the selector itself breaks a rule, the
 * condition stays silent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Repeatable(OnlyWhen.All.class)
public @interface OnlyWhen {

    /** The Java name of the component that decides; it stands in the same record and is an enum. */
    String field();

    /** The name of the constant it must have; give this or {@link #in}. */
    String is() default "";

    /** The names of the constants of which it must have one; give this or {@link #is}. */
    String[] in() default {};

    /** What happens when the component is missing although the condition holds. */
    Severity whenMissing() default Severity.ENFORCE;

    /** What happens when the component is present although the condition does not hold. */
    Severity whenPresent() default Severity.WARN;

    /** What javac makes of several conditions on one component. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @interface All {

        /** The conditions, all of which must hold. */
        OnlyWhen[] value();
    }
}
