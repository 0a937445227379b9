package dev.signet.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.PemKeys;
import dev.signet.runtime.auth.SignatureRejected;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.UndecryptableException;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import dev.signet.runtime.json.FreeJson;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.UnreadableJsonException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

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

    private final Credentials merchant;
    private final List<ApiKey> apiKeys;
    private final CallerBuilder with;
    private final Transport transport;
    private final WechatPayScheme scheme = WechatPayScheme.merchant();

    CertificateDownload(Credentials merchant, List<ApiKey> apiKeys, CallerBuilder with) {
        this.merchant = merchant;
        this.apiKeys = apiKeys;
        this.with = with;
        this.transport = with.transport();
    }

    /** The certificates, the one that was made last first; {@link ConfigurationException} if there are none to have. */
    TrustedKeys from(String host) throws TransportFailure, InterruptedException {
        Answer answer = transport.send(request(host), TIMEOUT);
        if (answer.status() == NOT_FOUND) {
            throw new ConfigurationException("The merchant " + merchant.identity()
                    + " has no platform certificates: the platform signs for it with a public key. Download that on the "
                    + "platform's site, and use TrustedKeys.of(\"PUB_KEY_ID_…\", PemKeys.publicKey(…)).");
        }
        if (answer.status() != 200) {
            throw new ConfigurationException("The platform refused to give the certificates of " + merchant.identity()
                    + ", with status " + answer.status() + ". Check the credentials by any other call.");
        }
        TrustedKeys certificates = certificates(answer);
        requireProven(answer, certificates);
        return certificates;
    }

    private Request request(String host) {
        Headers plain = Headers.NONE.with("Accept", "application/json").with("User-Agent", "Signet");
        Request request = new Request(Method.GET, host, TARGET, plain, new byte[0]);
        TrustedKeys nobody = TrustedKeys.of("none", (signature, parts) -> {});
        Headers proof = scheme.sign(
                request, merchant, nobody, with.time().now(), with.nonces().next());
        // No key is asked for: which there are is the question.
        return request.with(
                Headers.NONE.with("Authorization", proof.first("Authorization").orElseThrow()));
    }

    private TrustedKeys certificates(Answer answer) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (JsonNode one : tree(answer).path("data")) {
            certificates.add(certificate(one.path("encrypt_certificate")));
        }
        certificates.sort(Comparator.comparing(X509Certificate::getNotBefore).reversed());
        return certificates.stream()
                .map(TrustedKeys::of)
                .reduce(TrustedKeys::and)
                .orElseThrow(() -> new ConfigurationException("The platform's answer has no certificates in it."));
    }

    private static JsonNode tree(Answer answer) {
        try {
            JsonReader in = JsonReader.of(answer.body());
            JsonNode tree = FreeJson.read(in);
            in.end();
            return tree;
        } catch (UnreadableJsonException e) {
            throw new ConfigurationException("The platform's answer with the certificates cannot be read.", e);
        }
    }

    private X509Certificate certificate(JsonNode encrypted) {
        byte[] nonce = encrypted.path("nonce").asText().getBytes(StandardCharsets.UTF_8);
        byte[] associated = encrypted.path("associated_data").asText().getBytes(StandardCharsets.UTF_8);
        for (ApiKey key : apiKeys) {
            try {
                byte[] ciphertext =
                        Base64.getDecoder().decode(encrypted.path("ciphertext").asText());
                byte[] pem = key.decrypt(nonce, associated, ciphertext);
                return PemKeys.certificate(new ByteArrayInputStream(pem));
            } catch (UndecryptableException e) {
                // Perhaps the other one, while the platform exchanges them.
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException("A certificate in the platform's answer is not Base64.", e);
            }
        }
        throw new ConfigurationException("The certificates of " + merchant.identity() + " are decrypted by none of its "
                + apiKeys.size() + " API keys. Compare them with the one set on the platform's site.");
    }

    private void requireProven(Answer answer, TrustedKeys certificates) {
        try {
            scheme.verify(answer, certificates, with.time().now());
        } catch (SignatureRejected e) {
            throw new ConfigurationException(
                    "The answer with the certificates is signed with none of them: " + e.detail());
        }
    }
}
