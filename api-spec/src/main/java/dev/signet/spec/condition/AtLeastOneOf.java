package dev.signet.spec.condition;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of these components of a record, one is there or several are. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(AtLeastOneOf.All.class)
public @interface AtLeastOneOf {

    /**
     * The Java names of the components, at least two. {@code "planId+contractCode"} is one alternative of two components,
     * there when both are.
     */
    String[] value();

    /** The last part of the rule's id; without it {@code atLeastOneOf}. */
    String id() default "";

    /** What happens when a request breaks the rule, unless the program says otherwise. */
    Severity severity() default Severity.ENFORCE;

    /** What javac makes of several of these rules on one record. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** The rules, each checked on its own. */
        AtLeastOneOf[] value();
    }
}
