package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an {@link java.time.OffsetDateTime} is written (RFC 3339, section 5.6): the seconds always, the offset as it is,
 * the fraction truncated to what is declared here. Without this annotation no fraction is written. Reading is lenient:
 * with or without seconds, with up to nine digits of fraction.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Rfc3339 {

    /** How much of the second is written. */
    Fraction fraction();

    /** Parts of a second that a server expects. */
    enum Fraction {
        /** Whole seconds: {@code 2015-05-20T13:29:35+08:00}. */
        NONE,
        /** Three digits: {@code 2015-05-20T13:29:35.120+08:00}. */
        MILLIS
    }
}
