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
import dev.signet.spec.Verification.Mode;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Signs answers as the platform does. */
final class AnswerSigner {

    private static final String PROBE = "WECHATPAY/SIGNTEST/";
    private static final String UNKNOWN_KEY = "PUB_KEY_ID_0000000000000000000000000000";
    private static final long STALE_SECONDS = 600;

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

    /** The answer, proven as its endpoint says, but for what is to be wrong with it. */
    Answer sign(Endpoint<?, ?> endpoint, int status, byte[] body, Optional<Fault> fault) {
        Proof proof = status < 300 ? endpoint.proof() : Proof.SIGNED;
        if (proof.mode() == Mode.NONE || fault.filter(Fault.UNSIGNED::equals).isPresent()) {
            return new Answer(status, unsigned(), body);
        }
        if (proof.mode() == Mode.DIGEST_HEADER) {
            String digest = DigestHeader.digest(body);
            Headers headers = signature(endpoint, DigestHeader.signed(digest), fault);
            return new Answer(status, headers.with(proof.header(), digest), body);
        }
        return new Answer(status, signature(endpoint, body, fault), body);
    }

    private Headers signature(Endpoint<?, ?> endpoint, byte[] signed, Optional<Fault> fault) {
        boolean stale = fault.filter(Fault.STALE_TIMESTAMP::equals).isPresent();
        boolean forged = fault.filter(Fault.FORGED_SIGNATURE::equals).isPresent();
        boolean unknown = fault.filter(Fault.UNKNOWN_SERIAL::equals).isPresent();
        String timestamp = Long.toString(time.now().getEpochSecond() - (stale ? STALE_SECONDS : 0));
        String nonce = nonces.next();
        byte[] signature = signer.sign(CanonicalString.ofAnswer(timestamp, forged ? "forged" : nonce, signed));
        return unsigned()
                .with("Wechatpay-Timestamp", timestamp)
                .with("Wechatpay-Nonce", nonce)
                .with("Wechatpay-Serial", unknown ? UNKNOWN_KEY : platform.id())
                .with("Wechatpay-Signature-Type", type(endpoint))
                .with("Wechatpay-Signature", written(signature, fault));
    }

    private static String written(byte[] signature, Optional<Fault> fault) {
        String base64 = Base64.getEncoder().encodeToString(signature);
        // As long as a right one, and wrong.
        return fault.filter(Fault.PROBE::equals).isPresent() ? PROBE + base64.substring(PROBE.length()) : base64;
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
