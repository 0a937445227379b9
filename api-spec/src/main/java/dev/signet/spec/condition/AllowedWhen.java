package dev.signet.spec.condition;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Allows an optional component only while a condition holds (rule id {@code Record.component.absent}); it may be missing
 * then too. The condition is written as in {@link OnlyWhen}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Repeatable(AllowedWhen.All.class)
public @interface AllowedWhen {

    /**
     * The component that decides: the Java name of one beside this one. A path leads elsewhere: {@code "../usageMode"} to
     * the record that holds this one (from an element of a list, that which holds the list), {@code "/stockType"} to the
     * nearest record around this one that has such a component, {@code "info/count"} into a record beside.
     */
    String field();

    /** The value it must have: the name of a constant, the text, {@code true} or {@code false}, a whole number. */
    String is() default "";

    /** The values of which it must have one. */
    String[] in() default {};

    /** The values of which it must have none; absent, it fulfils nothing. */
    String[] not() default {};

    /** The value that must be among its elements: it is a list or set. */
    String contains() default "";

    /** Whether it need only be there, with whatever value. */
    boolean present() default false;

    /** What happens when the component is present although the condition does not hold. */
    Severity severity() default Severity.WARN;

    /** What javac makes of several conditions on one component. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @interface All {

        /** The conditions, all of which must hold. */
        AllowedWhen[] value();
    }
}
