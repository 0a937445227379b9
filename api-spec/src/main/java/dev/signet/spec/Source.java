package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The page a declaration was written from, so that a reader can compare it with today's. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Source {

    /** The page: its address or title. */
    String doc();

    /** The page's own date of its last change, as {@code yyyy-MM-dd}; empty if it has none. */
    String updated() default "";

    /** The day on which the declaration was last compared with the page, as {@code yyyy-MM-dd}. */
    String read() default "";
}
