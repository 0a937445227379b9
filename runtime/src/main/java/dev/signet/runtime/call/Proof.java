package dev.signet.runtime.call;

import dev.signet.spec.Verification;

/**
 * How a successful answer of an endpoint is proven; see {@link Verification}.
 *
 * @param mode by what
 * @param header the header that holds the body's digest, where that is the proof; otherwise empty
 */
public record Proof(Verification.Mode mode, String header) {

    /** By the signature over the body. */
    public static final Proof SIGNED = new Proof(Verification.Mode.SIGNED, "");
}
