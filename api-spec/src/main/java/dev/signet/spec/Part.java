package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a value one part of a {@code multipart/form-data} body (RFC 7578), under its wire name: a record is a part of
 * JSON, a {@code FilePart} a file, a text or number plain text. A request has at most one part of JSON, and where it has
 * one, that part alone is signed (as WeChat Pay signs uploads).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Part {}
