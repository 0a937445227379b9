package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the enum constant that stands for every value the spec does not know. Each enum that an answer can carry has
 * exactly one. It has no wire value: sending it is a violation. The text that came is in the response's notices.
 * Likewise, among the records of a {@link OneOf} interface, the one that stands for every shape the spec does not know.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Unrecognized {}
