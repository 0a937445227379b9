package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a value that travels in plain text but may not reach logs, violations, listeners or the console: an openid, a
 * phone number, a coupon code. There it prints as {@code ***}; a record's own {@code toString()} still shows it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Redacted {}
