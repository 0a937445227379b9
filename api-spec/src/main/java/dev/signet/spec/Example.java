package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An example from the page, checked at compile time against what the spec says. On a component or parameter of text,
 * enum, time or date it is the text as it stands on the wire; of any other type, and on a record, it is JSON. Of several, the
 * first one shows what a sandbox answers that has no implementation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE})
@Repeatable(Example.All.class)
public @interface Example {

    /** The example. */
    String value();

    /** The ids of the rules that it breaks, because the page's own example does. Exactly those. */
    String[] breaks() default {};

    /** What javac makes of several examples. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE})
    @interface All {

        /** The examples, each checked on its own. */
        Example[] value();
    }
}
