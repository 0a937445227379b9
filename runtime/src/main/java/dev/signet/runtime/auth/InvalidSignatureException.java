package dev.signet.runtime.auth;

import java.security.SignatureException;

/** A signature that was not made over these bytes with this key, or is none at all. */
public final class InvalidSignatureException extends SignatureException {

    private static final long serialVersionUID = 1L;

    /** A refusal that says no more. */
    public InvalidSignatureException() {
        super("the signature does not fit");
    }
}
