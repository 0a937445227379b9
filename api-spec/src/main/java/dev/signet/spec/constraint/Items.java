package dev.signet.spec.constraint;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits the number of elements of a list, set or map. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Repeatable(Items.All.class)
public @interface Items {

    /** The least number of elements; 0 or more. */
    int min() default 0;

    /** The greatest number of elements, itself allowed. */
    int max() default Integer.MAX_VALUE;

    /** Whether equal elements are refused; for lists, the others have none. */
    boolean unique() default false;

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
        Items[] value();
    }
}
