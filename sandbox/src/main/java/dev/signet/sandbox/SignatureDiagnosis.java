package dev.signet.sandbox;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TextLines;
import dev.signet.sandbox.CallerRegistry.KnownCaller;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Why a signature does not fit its request: found by trying what else it may cover, and whose key else it may be of. */
final class SignatureDiagnosis {

    private final byte[] right;
    private final byte[] signature;
    private final KnownCaller caller;

    /** {@code right} is the text that the signature should cover. */
    SignatureDiagnosis(byte[] right, byte[] signature, KnownCaller caller) {
        this.right = right;
        this.signature = signature;
        this.caller = caller;
    }

    /** In words: the text that was compared, the one that was signed if that is found, and the likely cause. */
    String explain(Map<String, byte[]> mistakes, Collection<KnownCaller> everybody) {
        for (Map.Entry<String, byte[]> mistake : mistakes.entrySet()) {
            if (caller.signed(signature, mistake.getValue())) {
                return compared() + signed(mistake.getValue()) + "\nCause: " + mistake.getKey() + ".";
            }
        }
        Optional<String> form = SignatureForm.fault(signature, caller.key(), right);
        if (form.isPresent()) {
            return compared() + "\nCause: " + form.get() + ".";
        }
        return everybody.stream()
                .filter(other -> other.signed(signature, right))
                .findFirst()
                .map(other -> compared() + "\nCause: the signature covers this very text, but it is made by the key of "
                        + named(other) + ".")
                .orElseGet(this::byItsKey);
    }

    // The signature itself tells whether its key is right.
    private String byItsKey() {
        return compared()
                + switch (RecoveredHash.of(signature, caller.key())) {
                    case SHA256 ->
                        "\nThe key is the right one. The signature covers another text, by none of the usual mistakes: compare "
                                + "the text that your program signs with these lines. Where timestamp or nonce is made twice, once for "
                                + "the text and once for the header, the two differ.";
                    case SHA1 -> "\nCause: the signature is made by SHA1withRSA; SHA256withRSA is needed.";
                    case OTHER ->
                        "\nCause: the key is the right one, but what it signed is no SHA-256 hash in its frame; SHA256withRSA "
                                + "makes both. NONEwithRSA makes neither, and other algorithms have other hashes.";
                    case NONE ->
                        "\nCause: the private key is not the one that the sandbox knows for " + named(caller) + ".";
                };
    }

    private static String named(KnownCaller caller) {
        Credentials credentials = caller.credentials();
        return credentials.identity() + " (serial number " + credentials.serial() + ")";
    }

    private String compared() {
        TextLines text = lines(right);
        return "The sandbox compared " + text.summary() + ":" + text.show();
    }

    private String signed(byte[] other) {
        TextLines text = lines(other);
        return "\nThe signature covers " + text.summary() + ":" + text.show() + "\nThey differ first in " + place(other)
                + ".";
    }

    private String place(byte[] other) {
        int index = Arrays.mismatch(right, other);
        int line = 1;
        int begin = 0;
        for (int i = 0; i < index; i++) {
            if (right[i] == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return "line " + line + ", byte " + (index - begin + 1);
    }

    private static TextLines lines(byte[] text) {
        return new TextLines(new byte[][] {text});
    }
}
