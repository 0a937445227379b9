package dev.signet.spec.constraint;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits the characters a text may consist of. The empty text passes; {@link Length} forbids it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Repeatable(Charset.All.class)
public @interface Charset {

    /**
     * The characters and ranges allowed, such as {@code "0-9A-Za-z_-"}. A {@code -} at either end stands for itself, and
     * so does every other character: nothing is escaped, a backslash is a backslash.
     */
    String value();

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
        Charset[] value();
    }
}
