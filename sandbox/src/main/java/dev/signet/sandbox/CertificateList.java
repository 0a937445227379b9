package dev.signet.sandbox;

import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.sandbox.CallerRegistry.KnownCaller;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What {@code /v3/certificates} gives: the platform's certificate, encrypted with the API key of who asks. */
final class CertificateList {

    static final String PATH = "/v3/certificates";

    private CertificateList() {}

    /** Whether it is what a request wants, for whatever algorithm: there is but one. */
    static boolean isAskedForBy(Request request) {
        String target = request.target();
        return request.method() == Method.GET && (target.equals(PATH) || target.startsWith(PATH + "?"));
    }

    static byte[] body(PlatformKey key, X509Certificate certificate, KnownCaller caller) {
        JsonWriter out = new JsonWriter(any -> null);
        out.beginObject();
        out.member(
                "data",
                List.of(certificate),
                (all, list) -> list.elements(all, (one, entry) -> entry(key, one, caller, entry)));
        out.endObject();
        return out.finish();
    }

    private static void entry(PlatformKey key, X509Certificate certificate, KnownCaller caller, JsonWriter out) {
        out.beginObject();
        out.member("serial_no", key.id());
        out.member("effective_time", time(certificate.getNotBefore().toInstant()));
        out.member("expire_time", time(certificate.getNotAfter().toInstant()));
        out.member(
                "encrypt_certificate",
                pem(certificate),
                (plain, inner) ->
                        Sealed.of(caller.apiKey(), "certificate", plain).write(inner));
        out.endObject();
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(ZoneOffset.ofHours(8)));
    }

    private static byte[] pem(X509Certificate certificate) {
        try {
            return Pem.text("CERTIFICATE", certificate.getEncoded()).getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate cannot be written", e);
        }
    }
}
