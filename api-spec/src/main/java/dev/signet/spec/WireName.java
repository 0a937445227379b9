package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name or enum value on the wire where it does not follow from the Java name. Without it a component or parameter
 * {@code outRequestNo} is {@code out_request_no} (a row of capitals counts as one: {@code notifyURLPath} is {@code notify_urlpath}), and
 * an enum constant is its own name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface WireName {

    /** The exact text on the wire; not empty. */
    String value();
}
