package dev.signet.runtime.auth;

import dev.signet.runtime.error.VerificationException.Reason;

/** Why a signature proves nothing. Checked, so that nobody forgets the case. */
public final class SignatureRejected extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** A reason, and what exactly was found; without secrets. */
    public SignatureRejected(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** The reason. */
    public Reason reason() {
        return reason;
    }

    /** What exactly was found. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
