package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends a value as JSON inside a string: a member <code>"detail": "{\"id\":1}"</code>, or a query parameter whose value is
 * JSON. The value's own type is what the inner JSON holds.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface JsonText {}
