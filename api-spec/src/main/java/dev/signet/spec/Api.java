package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an interface to be a signed HTTP API; the processor generates {@code XEndpoints} and {@code XClient} for it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Api {

    /** The name of the signing scheme, such as {@link Schemes#WECHATPAY_BRAND}, or that of one given to the caller. */
    String scheme();

    /** The hosts that serve the API, the main one first: {@code "https://api.example.com"}, no path. At least one. */
    String[] hosts();
}
