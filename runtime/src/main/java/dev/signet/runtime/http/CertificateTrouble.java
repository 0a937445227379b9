package dev.signet.runtime.http;

import dev.signet.runtime.error.TransportException.Kind;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Failures of a handshake that mean that the other side is not who it should be, and no weather of the network. */
final class CertificateTrouble {

    private static final int DEEPEST = 16;

    private CertificateTrouble() {}

    static boolean in(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof CertificateException
                    || cause instanceof CertPathValidatorException
                    || cause instanceof CertPathBuilderException
                    || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    static TransportFailure failure(Throwable cause) {
        return new TransportFailure(
                Kind.UNTRUSTED_HOST,
                "the host did not prove its name: its certificate is for another name, has expired, is not pinned, or comes "
                        + "from an authority that this Java does not trust",
                cause);
    }
}
