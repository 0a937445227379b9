package dev.signet.runtime.error;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertificateException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What others threw, as it may be printed. HTTP clients quote what came over the wire: a status line that was a body, a
 * header that was refused; records and checks of specs quote values. So each is told by its class, its place and its cause,
 * and by its words only where they are about the network, or our own.
 */
public final class QuietCause extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 8;

    private static final Set<Class<?>> ABOUT_THE_NETWORK = Set.of(
            ConnectException.class,
            NoRouteToHostException.class,
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class,
            ClosedChannelException.class,
            TimeoutException.class);

    private QuietCause(String told, @Nullable Throwable cause) {
        super(told, cause);
    }

    /** {@code loud} and its causes, without the words that may quote something. */
    public static Throwable of(Throwable loud) {
        return of(loud, DEEPEST);
    }

    private static Throwable of(Throwable loud, int depth) {
        Throwable inner = loud.getCause();
        QuietCause quiet = new QuietCause(told(loud), inner == null || depth == 0 ? null : of(inner, depth - 1));
        quiet.setStackTrace(loud.getStackTrace());
        return quiet;
    }

    private static String told(Throwable loud) {
        boolean harmless = ABOUT_THE_NETWORK.contains(loud.getClass())
                || loud.getClass() == ConfigurationException.class
                || loud instanceof SSLException
                || loud instanceof CertificateException;
        return loud.getClass().getName() + (harmless ? ": " + loud.getMessage() : "");
    }
}
