package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Explains a 401: what was signed, and why the server may have found that something else was. */
final class RefusedSignature {

    private final SigningScheme scheme;
    private final Credentials credentials;
    private final Instant now;
    private final String nonce;

    /** A signature made at {@code now}. */
    RefusedSignature(SigningScheme scheme, Credentials credentials, Instant now, String nonce) {
        this.scheme = scheme;
        this.credentials = credentials;
        this.now = now;
        this.nonce = nonce;
    }

    /** {@code request} as it was sent; {@code masked} with {@code ***} in place of what may not be shown. */
    String explain(Request request, Request masked, Answer refusal) {
        byte[][] parts = scheme.signedText(request, credentials, now, nonce);
        TextLines text = new TextLines(parts);
        StringBuilder explanation = new StringBuilder("The string that was signed, ")
                .append(text.summary())
                .append(':')
                .append(text.show(scheme.signedText(masked, credentials, now, nonce)))
                .append("\nSigned as ")
                .append(credentials)
                .append(".\nWhat the server says, in serverMessage(), is not proven, and may quote the request.")
                .append("\nLikely causes, the likeliest first:");
        List<String> causes = new ArrayList<>(scheme.suspicions(request, parts, refusal, now));
        causes.add(
                "The private key is not the one of the certificate with this serial number, or the certificate is not one of "
                        + credentials.identity()
                        + ". Compare the serial number with the platform's list; credentials made from the "
                        + "certificate itself cannot have another key.");
        causes.addAll(scheme.possibilities(request));
        causes.add(
                "Something between this program and the server changed the path, the query or the body: a proxy that encodes "
                        + "anew, an interceptor that adds parameters.");
        causes.forEach(cause -> explanation.append("\n  - ").append(cause));
        return explanation.toString();
    }
}
