package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the value by which the server recognises a repeated request, such as {@code out_request_no}. A call
 * that has one may be made again with the same value while its outcome is unknown; one that has none may not, since it
 * could be executed twice.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface IdempotencyKey {}
