package dev.signet.runtime.notify;

import dev.signet.runtime.error.VerificationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notification that is not believed, or not understood. Nothing of it was handled; the platform sends it again. */
public final class NotificationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final VerificationException.@Nullable Reason signature;

    NotificationException(Reason reason, String problem) {
        this(reason, null, problem);
    }

    NotificationException(Reason reason, VerificationException.@Nullable Reason signature, String problem) {
        super("The notification " + problem);
        this.reason = reason;
        this.signature = signature;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong with its signature, if that is the reason. */
    public Optional<VerificationException.Reason> signature() {
        return Optional.ofNullable(signature);
    }

    /** Why a notification is not handled. */
    public enum Reason {
        /** Its signature proves nothing: forged, changed, too old, a probe of the platform. */
        NOT_PROVEN(401),
        /** It is not for any of the identities here, or for several, and nobody said for which. */
        UNKNOWN_IDENTITY(500),
        /** It is proven, but no notification as the platform sends them. */
        UNREADABLE(400),
        /** It is proven, but none of the identity's API keys decrypts it. */
        UNDECRYPTABLE(500),
        /** It is proven and read, but this program has no handler for its type. */
        NOT_HANDLED(500);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status to answer with; any of these lets the platform send it again. */
        public int status() {
            return status;
        }
    }
}
