package dev.signet.sandbox;

import dev.signet.runtime.auth.CanonicalString;
import dev.signet.runtime.auth.NonceSource;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.TimeSource;
import java.util.Base64;
import java.util.Optional;

/** The header fields by which the platform proves what it sends, right or wrong in a way that was asked for. */
final class PlatformSignature {

    private static final String PROBE = "WECHATPAY/SIGNTEST/";
    private static final String UNKNOWN_KEY = "PUB_KEY_ID_0000000000000000000000000000";
    private static final long STALE_SECONDS = 600;

    private final PlatformKey key;
    private final TimeSource time;
    private final NonceSource nonces = NonceSource.secure();

    /** By {@code key}. */
    PlatformSignature(PlatformKey key, TimeSource time) {
        this.key = key;
        this.time = time;
    }

    /** Over {@code body}, for a caller of this scheme. */
    Headers of(String scheme, byte[] body, Optional<Fault> fault) {
        boolean stale = fault.filter(Fault.STALE_TIMESTAMP::equals).isPresent();
        boolean forged = fault.filter(Fault.FORGED_SIGNATURE::equals).isPresent();
        boolean unknown = fault.filter(Fault.UNKNOWN_SERIAL::equals).isPresent();
        String timestamp = Long.toString(time.now().getEpochSecond() - (stale ? STALE_SECONDS : 0));
        String nonce = nonces.next();
        byte[] signature = key.signer().sign(CanonicalString.ofAnswer(timestamp, forged ? "forged" : nonce, body));
        return Headers.NONE
                .with("Wechatpay-Timestamp", timestamp)
                .with("Wechatpay-Nonce", nonce)
                .with("Wechatpay-Serial", unknown ? UNKNOWN_KEY : key.id())
                .with("Wechatpay-Signature-Type", type(scheme))
                .with("Wechatpay-Signature", written(signature, fault));
    }

    private static String written(byte[] signature, Optional<Fault> fault) {
        String base64 = Base64.getEncoder().encodeToString(signature);
        // As long as a right one, and wrong.
        return fault.filter(Fault.PROBE::equals).isPresent() ? PROBE + base64.substring(PROBE.length()) : base64;
    }

    private static String type(String scheme) {
        WechatPayScheme brand = WechatPayScheme.brand();
        return brand.name().equals(scheme)
                ? brand.algorithm()
                : WechatPayScheme.merchant().algorithm();
    }
}
