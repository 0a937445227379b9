package dev.signet.spec.condition;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of a record a rule of its own, for what no annotation says: a sum, a threshold, a list that must not
 * fall. The method has no parameters and gives true when all is well. It is called only where no rule is broken that
 * its spec declares ENFORCE, so that what such a rule requires is there; what is {@code @Nullable}, or required by a
 * rule that warns, may be null. What it throws ends the call before anything is sent. The rule's id is {@code
 * Record.method}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Check {

    /** What is wrong when the method gives false, such as {@code "the items' amounts do not add up to the total"}. */
    String message();

    /** The Java name of the component that the violation points at; without it, the record as a whole. */
    String at() default "";

    /** What happens when a request breaks the rule, unless the program says otherwise. */
    Severity severity() default Severity.ENFORCE;
}
