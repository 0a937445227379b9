package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How wire names follow from Java names, for the components of a record or the parameters of an interface's methods; on a
 * package or an enclosing type, for everything inside that has none of its own. Without it {@link Style#SNAKE_CASE}.
 * {@link WireName} overrides it for one value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Naming {

    /** The style. */
    Style value();

    /** How words are joined; a word begins at an upper-case letter that follows a lower-case letter or digit. */
    enum Style {
        /** {@code outRequestNo} is {@code out_request_no}, {@code openID} {@code open_id}, {@code sha256} itself. */
        SNAKE_CASE,
        /** {@code outRequestNo} is {@code outRequestNo}: the Java name as it is. */
        CAMEL_CASE,
        /** {@code outRequestNo} is {@code OutRequestNo}. */
        UPPER_CAMEL_CASE,
        /** {@code outRequestNo} is {@code out-request-no}. */
        KEBAB_CASE
    }
}
