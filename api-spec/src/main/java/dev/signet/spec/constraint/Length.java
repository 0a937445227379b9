package dev.signet.spec.constraint;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits the length of a text. Counted in code points, never in UTF-16 units, unless bytes are asked for. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Repeatable(Length.All.class)
public @interface Length {

    /** The least length; 0 or more. */
    int min() default 0;

    /** The greatest length, itself allowed. */
    int max() default Integer.MAX_VALUE;

    /** What is counted. */
    Unit unit() default Unit.CHARACTERS;

    /** What a length is counted in. */
    enum Unit {
        /** Unicode code points. */
        CHARACTERS,
        /** Bytes of the text in UTF-8; a Chinese character has three. */
        UTF8_BYTES
    }

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
        Length[] value();
    }
}
