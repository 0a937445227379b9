package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One row of the endpoint's error table; on an interface, of the table of each of its endpoints, after their own rows.
 * Several rows may share a status and code with different texts; they are then one constant of the generated enum.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(ApiError.Table.class)
public @interface ApiError {

    /** The HTTP status, 300 to 599. */
    int status();

    /** The code in the answer's body, such as {@code "PARAM_ERROR"}. */
    String code();

    /** When the server answers this. */
    String when() default "";

    /** What the caller can do about it. */
    String remedy() default "";

    /** Whether the same request may succeed later. */
    Retry retry() default Retry.NEVER;

    /** The table: what javac makes of several {@link ApiError} rows. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface Table {

        /** The rows, in the page's order. */
        ApiError[] value();
    }
}
