package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record to be what a notification carries, once decrypted; the processor generates its codec, and with it the
 * constant {@code XCodec.EVENT} by which a notification is recognised. Like an answer, it is decoded and not validated.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Event {

    /** The event types that carry it, such as {@code "PRODUCT_COUPON.SEND"}; at least one. */
    String[] value();
}
