package dev.signet.spec.constraint;

import dev.signet.spec.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits a text to those that match a pattern as a whole; {@code ^} and {@code $} around it are not needed. Lengths are
 * best left to {@link Length}, and a set of characters to {@link Charset}: both read better, and both are faster.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Repeatable(Matches.All.class)
public @interface Matches {

    /** The pattern, in the language of {@link java.util.regex.Pattern}. */
    String value();

    /**
     * Whether patterns are allowed that can take long, or much of the stack, for some texts: repeated alternatives, back
     * references, look-around, and repetitions that share characters, one within or after the other with nothing between
     * that only one of them takes ({@code .*x.*}). Possessive ones ({@code .*+}) share nothing.
     */
    boolean backtracking() default false;

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
        Matches[] value();
    }
}
