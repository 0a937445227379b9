package dev.signet.reliability.identities;

import dev.signet.reliability.lab.ForgedNotification;
import dev.signet.reliability.lab.Platform;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.tls.HeldCertificate;

/** A platform without a network that gives its certificates to a merchant, and signs everything with the newest of them. */
final class CertificateHost implements Transport {

    final AtomicInteger downloads = new AtomicInteger();
    private final List<HeldCertificate> certificates = new ArrayList<>();
    private final AtomicInteger nonces = new AtomicInteger();
    private boolean down;
    private int status = 200;

    /** Has one certificate more from now on. */
    String exchange() {
        HeldCertificate next = new HeldCertificate.Builder()
                .rsa2048()
                .serialNumber(0x5DEA1000L + certificates.size())
                .validityInterval(1000L * certificates.size(), Long.MAX_VALUE / 1_000_000)
                .build();
        certificates.add(next);
        return serial(next);
    }

    /** A notification that is signed with the newest certificate. */
    ForgedNotification notification() {
        HeldCertificate newest = certificates.get(certificates.size() - 1);
        return ForgedNotification.right()
                .without("Wechatpay-Signature-Type")
                .header("Wechatpay-Serial", serial(newest))
                .signedBy(newest.keyPair());
    }

    void down(boolean value) {
        down = value;
    }

    void status(int value) {
        status = value;
    }

    static String serial(HeldCertificate of) {
        return of.certificate().getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }

    @Override
    public Answer send(Request request, Duration timeout) throws TransportFailure {
        if (down) {
            throw new TransportFailure(Kind.NO_CONNECTION, "played", null);
        }
        if (!request.target().equals("/v3/certificates")) {
            return answer("{\"state\":\"DONE\"}");
        }
        downloads.incrementAndGet();
        return status == 200 ? answer("{\"data\":[" + String.join(",", entries()) + "]}") : refusal();
    }

    private Answer refusal() {
        byte[] body = "{\"code\":\"RESOURCE_NOT_EXISTS\"}".getBytes(StandardCharsets.UTF_8);
        return new Answer(status, Headers.NONE, body);
    }

    private List<String> entries() {
        return certificates.stream()
                .map(one -> "{\"serial_no\":\"" + serial(one) + "\",\"encrypt_certificate\":"
                        + ForgedNotification.sealed("wCq51qZv4Yfg", "certificate", one.certificatePem()) + "}")
                .toList();
    }

    private Answer answer(String text) {
        HeldCertificate newest = certificates.get(certificates.size() - 1);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(ForgedNotification.NOW.getEpochSecond());
        String nonce = "nonce" + nonces.incrementAndGet();
        KeyPair keys = newest.keyPair();
        return new Answer(
                200,
                Headers.NONE
                        .with("Wechatpay-Timestamp", timestamp)
                        .with("Wechatpay-Nonce", nonce)
                        .with("Wechatpay-Serial", serial(newest))
                        .with("Wechatpay-Signature", Platform.sign(keys, "SHA256withRSA", timestamp, nonce, body)),
                body);
    }
}
