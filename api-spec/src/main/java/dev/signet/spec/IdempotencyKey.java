package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the value by which the server recognises a repeated request, such as {@code out_request_no}. A call that has one
 * may be repeated with the same key after its outcome was unknown; a call that has none never is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface IdempotencyKey {}
