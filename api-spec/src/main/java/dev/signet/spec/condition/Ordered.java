package dev.signet.spec.condition;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * These components of a record, where they are there, come one after the other: times, dates, or numbers, each greater
 * than the one before. Times are compared as instants.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Ordered.All.class)
public @interface Ordered {

    /** The Java names of the components, the least first; at least two. */
    String[] value();

    /** Whether neighbours may be equal. */
    boolean orEqual() default false;

    /** How many days at most lie between the first and the last, exactly so many allowed; for times and dates. */
    int withinDays() default Integer.MAX_VALUE;

    /** The last part of the rule's id; without it {@code ordered}. */
    String id() default "";

    /** What happens when a request breaks the rule, unless the program says otherwise. */
    Severity severity() default Severity.ENFORCE;

    /** What javac makes of several of these rules on one record. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** The rules, each checked on its own. */
        Ordered[] value();
    }
}
