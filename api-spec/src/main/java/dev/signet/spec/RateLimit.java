package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The call frequency the API's page grants one caller for this endpoint; on an interface, for each that has none of its own. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RateLimit {

    /** Calls allowed in each period; at least 1. */
    int permits();

    /** The period's length in seconds; at least 1. */
    int perSeconds() default 1;
}
