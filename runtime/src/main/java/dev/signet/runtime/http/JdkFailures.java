package dev.signet.runtime.http;

import dev.signet.runtime.error.TransportException.Kind;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** What a failure of the JDK's client means for one request. */
final class JdkFailures {

    private final OnceWritten body;
    private final boolean hidden;

    /** {@code hidden} if the JDK may have sent the request twice, and only the second failure is seen. */
    JdkFailures(OnceWritten body, boolean hidden) {
        this.body = body;
        this.hidden = hidden;
    }

    TransportFailure of(Throwable cause) {
        if (cause instanceof TransportFailure failure) {
            return failure;
        }
        boolean withdrawn = body.withdraw();
        boolean bodyBegun = body.contentLength() > 0 && !withdrawn;
        if (hidden || bodyBegun) {
            return new TransportFailure(Kind.CUT, "the connection broke before the answer was complete", cause);
        }
        // A request without a body may have left before a late alert: only what can come from our own side is certain
        // then.
        boolean certain = withdrawn || !late(cause);
        if (certain && CertificateTrouble.in(cause)) {
            return CertificateTrouble.failure(cause);
        }
        return withdrawn || beforeConnecting(cause)
                ? new TransportFailure(Kind.NO_CONNECTION, "no connection could be made", cause)
                : new TransportFailure(Kind.CUT, "the connection broke before the answer was complete", cause);
    }

    // Withdrawn first: a connection that stands a moment later must not carry it.
    TransportFailure timeout(Duration timeout, Throwable cause) {
        boolean unsent = body.withdraw();
        return new TransportFailure(
                unsent ? Kind.NO_CONNECTION : Kind.CUT,
                unsent
                        ? "no connection stood within " + timeout.toMillis() + " ms"
                        : "no complete answer came within " + timeout.toMillis() + " ms",
                cause);
    }

    private static boolean beforeConnecting(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnknownHostException;
    }

    // An alert of the other side comes in the handshake, or long after it, and the JDK calls both by one name.
    private static boolean late(Throwable cause) {
        return cause instanceof SSLException
                && String.valueOf(cause.getMessage()).contains("Received fatal alert");
    }
}
