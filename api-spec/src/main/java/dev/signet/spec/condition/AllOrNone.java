package dev.signet.spec.condition;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** These components of a record are all there, or none is. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(AllOrNone.All.class)
public @interface AllOrNone {

    /** The Java names of the components, at least two. */
    String[] value();

    /** The last part of the rule's id; without it {@code allOrNone}. */
    String id() default "";

    /** What happens when a request breaks the rule, unless the program says otherwise. */
    Severity severity() default Severity.ENFORCE;

    /** What javac makes of several of these rules on one record. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** The rules, each checked on its own. */
        AllOrNone[] value();
    }
}
