package dev.signet.runtime.http;

import dev.signet.runtime.error.TransportException.Kind;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * What a failure of the JDK's client means for one request. The client tells nobody when the first byte leaves; so nothing
 * is taken not to have been sent, unless the failure itself proves that no connection ever stood.
 */
final class JdkFailures {

    // What the JDK says of the first record of a handshake only.
    private static final Set<String> NO_TLS_AT_ALL =
            Set.of("Unsupported or unrecognized SSL message", "Unrecognized SSL message, plaintext connection?");

    private JdkFailures() {}

    /** {@code hidden} if the JDK may have sent the request twice, and only the second failure is seen. */
    static TransportFailure of(Throwable cause, boolean hidden) {
        if (cause instanceof TransportFailure failure) {
            return failure;
        }
        if (!hidden && ownRefusal(cause)) {
            return CertificateTrouble.failure(cause);
        }
        return !hidden && (neverConnected(cause) || neverShookHands(cause))
                ? new TransportFailure(Kind.NO_CONNECTION, "no connection could be made", cause)
                : new TransportFailure(Kind.CUT, cut(cause), cause);
    }

    private static String cut(Throwable cause) {
        return neverConnected(cause)
                ? "no connection could be made; whether one was made before, the JDK's client does not tell of a GET, which "
                        + "it may send twice"
                : "the connection broke before the answer was complete";
    }

    /** Whether the client has forgotten the connection without closing it: an answer that does not begin as HTTP. */
    static boolean leavesOpen(Throwable failure) {
        return failure instanceof ProtocolException;
    }

    private static boolean neverConnected(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnknownHostException;
    }

    private static boolean neverShookHands(Throwable cause) {
        String words = String.valueOf(cause.getMessage());
        boolean ended = cause instanceof SSLHandshakeException && words.equals("Remote host terminated the handshake");
        return ended || (cause instanceof SSLException && NO_TLS_AT_ALL.contains(words));
    }

    // An alert of the other side may come long after the handshake, and has the same class.
    private static boolean ownRefusal(Throwable cause) {
        return CertificateTrouble.in(cause)
                && !String.valueOf(cause.getMessage()).contains("Received fatal alert");
    }
}
