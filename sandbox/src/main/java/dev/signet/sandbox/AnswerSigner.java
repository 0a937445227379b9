package dev.signet.sandbox;

import dev.signet.runtime.auth.CanonicalString;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.DigestHeader;
import dev.signet.runtime.auth.NonceSource;
import dev.signet.runtime.auth.Signer;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Proof;
import dev.signet.runtime.call.TimeSource;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/** Signs answers as the platform does. */
final class AnswerSigner {

    private final PlatformKey platform;
    private final Signer signer;
    private final TimeSource time;
    private final NonceSource nonces = NonceSource.secure();
    private final AtomicLong requests = new AtomicLong();

    AnswerSigner(PlatformKey platform, TimeSource time) {
        this.platform = platform;
        this.signer = Credentials.merchant("platform", ThrowAwayKeys.serial(), platform.privateKey())
                .signer();
        this.time = time;
    }

    /** The answer, proven as its endpoint says; {@code forged} with a signature over something else. */
    Answer sign(Endpoint<?, ?> endpoint, int status, byte[] body, boolean forged) {
        Proof proof = status < 300 ? endpoint.proof() : Proof.SIGNED;
        return switch (proof.mode()) {
            case SIGNED -> new Answer(status, signature(endpoint, body, forged), body);
            case DIGEST_HEADER -> {
                String digest = DigestHeader.digest(body);
                Headers headers = signature(endpoint, DigestHeader.signed(digest), forged);
                yield new Answer(status, headers.with(proof.header(), digest), body);
            }
            case NONE -> new Answer(status, unsigned(), body);
        };
    }

    private Headers signature(Endpoint<?, ?> endpoint, byte[] signed, boolean forged) {
        String timestamp = Long.toString(time.now().getEpochSecond());
        String nonce = nonces.next();
        byte[] signature = signer.sign(CanonicalString.ofAnswer(timestamp, forged ? "forged" : nonce, signed));
        return unsigned()
                .with("Wechatpay-Timestamp", timestamp)
                .with("Wechatpay-Nonce", nonce)
                .with("Wechatpay-Serial", platform.id())
                .with("Wechatpay-Signature-Type", type(endpoint))
                .with("Wechatpay-Signature", Base64.getEncoder().encodeToString(signature));
    }

    /** What an answer has that nobody signed. */
    Headers unsigned() {
        return Headers.NONE
                .with("Content-Type", "application/json; charset=utf-8")
                .with("Request-ID", "SANDBOX" + requests.incrementAndGet() + "-0");
    }

    private static String type(Endpoint<?, ?> endpoint) {
        WechatPayScheme brand = WechatPayScheme.brand();
        return brand.name().equals(endpoint.scheme())
                ? brand.algorithm()
                : WechatPayScheme.merchant().algorithm();
    }
}
