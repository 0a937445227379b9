package dev.signet.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.NonceSource;
import dev.signet.runtime.auth.PemKeys;
import dev.signet.runtime.auth.SignatureRejected;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import dev.signet.runtime.json.FreeJson;
import dev.signet.runtime.json.UnreadableJsonException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * One download of a merchant's platform certificates. They are encrypted with the API key, which proves that they come from the
 * platform; and one of them has to verify the answer in which they came.
 *
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012551764">how certificates are downloaded</a>
 */
final class CertificateDownload {

    private static final String TARGET = "/v3/certificates";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;
    private static final List<String> HOSTS =
            List.of("https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com");

    private final Supplier<Credentials> source;
    private final Supplier<List<ApiKey>> apiKeys;
    private final TimeSource time;
    private final NonceSource nonces;
    private final Transport transport;
    private final List<String> hosts;
    private final WechatPayScheme scheme = WechatPayScheme.merchant();

    CertificateDownload(Supplier<Credentials> source, Supplier<List<ApiKey>> apiKeys, CallerBuilder with) {
        this.source = source;
        this.apiKeys = apiKeys;
        this.time = with.time();
        this.nonces = with.nonces();
        this.transport = with.transport();
        this.hosts = with.hosts().isEmpty() ? HOSTS : with.hosts();
    }

    /** The certificates, the primary one first; {@link ConfigurationException} if there are none to have. */
    TrustedKeys fromAnyHost() {
        Credentials merchant = source.get();
        TransportFailure last = null;
        for (String host : hosts) {
            try {
                Answer answer = transport.send(request(merchant, host), TIMEOUT);
                if (answer.status() < SERVER_ERROR) {
                    return believed(merchant, answer);
                }
            } catch (TransportFailure e) {
                last = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ConfigurationException("The download of the platform's certificates was interrupted.", e);
            }
        }
        throw new ConfigurationException("No host gave the platform's certificates.", last);
    }

    private TrustedKeys believed(Credentials merchant, Answer answer) {
        if (answer.status() == NOT_FOUND) {
            throw new ConfigurationException("The merchant " + merchant.identity()
                    + " has no platform certificates: the platform signs for it with a public key. Download that on the "
                    + "platform's site, and use TrustedKeys.of(\"PUB_KEY_ID_…\", PemKeys.publicKey(…)).");
        }
        if (answer.status() != 200) {
            throw new ConfigurationException("The platform refused to give the certificates of " + merchant.identity()
                    + ", with status " + answer.status() + ". Check the credentials by any other call.");
        }
        TrustedKeys certificates = certificates(merchant, answer);
        requireProven(answer, certificates);
        return certificates;
    }

    private Request request(Credentials merchant, String host) {
        Headers plain = Headers.NONE.with("Accept", "application/json").with("User-Agent", "Signet");
        Request request = new Request(Method.GET, host, TARGET, plain, new byte[0]);
        TrustedKeys nobody = TrustedKeys.of("none", (signature, parts) -> {});
        Headers proof = scheme.sign(request, merchant, nobody, time.now(), nonces.next());
        // No key is asked for: which there are is the question.
        return request.with(
                Headers.NONE.with("Authorization", proof.first("Authorization").orElseThrow()));
    }

    private TrustedKeys certificates(Credentials merchant, Answer answer) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (JsonNode one : tree(answer).path("data")) {
            certificates.add(certificate(merchant, one.path("encrypt_certificate")));
        }
        Instant now = time.now();
        // The newest of those in force is the primary one; one that is still to come is only known.
        certificates.sort(
                Comparator.comparing((X509Certificate one) -> begin(one).isAfter(now))
                        .thenComparing(CertificateDownload::begin, Comparator.reverseOrder()));
        return certificates.stream()
                .map(TrustedKeys::of)
                .reduce(TrustedKeys::and)
                .orElseThrow(() -> new ConfigurationException("The platform's answer has no certificates in it."));
    }

    private static Instant begin(X509Certificate certificate) {
        return certificate.getNotBefore().toInstant();
    }

    private static JsonNode tree(Answer answer) {
        try {
            return FreeJson.read(answer.body());
        } catch (UnreadableJsonException e) {
            throw new ConfigurationException("The platform's answer with the certificates cannot be read.", e);
        }
    }

    private X509Certificate certificate(Credentials merchant, JsonNode encrypted) {
        byte[] nonce = encrypted.path("nonce").asText().getBytes(StandardCharsets.UTF_8);
        byte[] associated = encrypted.path("associated_data").asText().getBytes(StandardCharsets.UTF_8);
        List<ApiKey> keys = apiKeys.get();
        return ApiKey.decryptByAny(keys, time.now(), nonce, associated, decoded(encrypted.path("ciphertext")))
                .map(pem -> PemKeys.certificate(new ByteArrayInputStream(pem)))
                .orElseThrow(() -> new ConfigurationException(
                        "The certificates of " + merchant.identity() + " are decrypted by none of its " + keys.size()
                                + " API keys. Compare them with the one set on the platform's site."));
    }

    private static byte[] decoded(JsonNode ciphertext) {
        try {
            return Base64.getDecoder().decode(ciphertext.asText());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("A certificate in the platform's answer is not Base64.", e);
        }
    }

    private void requireProven(Answer answer, TrustedKeys certificates) {
        try {
            scheme.verify(answer, certificates, time.now());
        } catch (SignatureRejected e) {
            throw new ConfigurationException(
                    "The answer with the certificates is signed with none of them: " + e.detail());
        }
    }
}
