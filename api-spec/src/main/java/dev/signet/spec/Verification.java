package dev.signet.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a successful answer is proven where it is not, as everywhere else, by a signature over its body. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Verification {

    /** The proof. */
    Mode value();

    /** For {@link Mode#DIGEST_HEADER}: the header that holds the body's SHA-1, such as {@code "Wechatpay-Statement-Sha1"}. */
    String header() default "";

    /** What proves an answer. */
    enum Mode {
        /** The signature over the body; what holds without this annotation. */
        SIGNED,
        /**
         * Nothing: the server does not sign this answer. Whoever uses it must check it by other means, such as a hash that
         * a signed answer named before.
         */
        NONE,
        /** The signature over a digest in a header, which the body must have. */
        DIGEST_HEADER
    }
}
