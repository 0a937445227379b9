package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an endpoint that is called with PATCH. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Patch {

    /**
     * The path from the host's root, such as {@code "/v3/stocks/{stock_id}"}. Each placeholder is bound by one
     * {@link Path} component or parameter of that wire name; no query, no fragment.
     */
    String value();
}
