package dev.signet.spec.condition;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list, set or map has as many elements as a number says that stands elsewhere in the request, if both are there. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface SizeEquals {

    /** The number: a component beside this one, or a path as in {@link OnlyWhen#field}. */
    String value();

    /** The last part of the rule's id; without it {@code sizeEquals}. */
    String id() default "";

    /** What happens when a request breaks the rule, unless the program says otherwise. */
    Severity severity() default Severity.ENFORCE;
}
