package dev.signet.spec.constraint;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits a number. The bounds are whole numbers; what is limited may have a fraction. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Repeatable(Range.All.class)
public @interface Range {

    /** The least value. */
    long min() default Long.MIN_VALUE;

    /** The greatest value, itself allowed. */
    long max() default Long.MAX_VALUE;

    /** The last part of the rule's id; without it the annotation's name. */
    String id() default "";

    /** What happens when a value breaks the rule, unless the program says otherwise. */
    Severity severity() default Severity.ENFORCE;

    /** What javac makes of several constraints of this kind on one value. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
    @interface All {

        /** The constraints, each checked on its own. */
        Range[] value();
    }
}
