package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.spec.Schemes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * WeChat Pay's API v3, with RSA: the scheme of merchants and that of brands, which differ in two names.
 *
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012365336">how requests are signed</a>
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4013053420">how answers are verified</a>
 */
public final class WechatPayScheme implements SigningScheme {

    private final String name;
    private final String algorithm;
    private final String identityField;
    private final WechatPayVerification verification;

    private WechatPayScheme(String name, String algorithm, String identityField) {
        this.name = name;
        this.algorithm = algorithm;
        this.identityField = identityField;
        this.verification = new WechatPayVerification(algorithm);
    }

    /** {@link Schemes#WECHATPAY_MERCHANT}. */
    public static WechatPayScheme merchant() {
        return new WechatPayScheme(Schemes.WECHATPAY_MERCHANT, "WECHATPAY2-SHA256-RSA2048", "mchid");
    }

    /** {@link Schemes#WECHATPAY_BRAND}. */
    public static WechatPayScheme brand() {
        return new WechatPayScheme(Schemes.WECHATPAY_BRAND, "WECHATPAY-BRAND-SHA256-RSA2048", "brand_id");
    }

    @Override
    public String name() {
        return name;
    }

    /** The first word of the Authorization header, and the value of {@code Wechatpay-Signature-Type}. */
    public String algorithm() {
        return algorithm;
    }

    /** The field of the Authorization header that holds the caller's id. */
    public String identityField() {
        return identityField;
    }

    // Brand endpoints demand Wechatpay-Serial; merchant endpoints sign their answer with the key it names, and what is
    // sensitive in a request is decrypted with it.
    @Override
    public Headers sign(Request request, Credentials credentials, TrustedKeys trusted, Instant now, String nonce) {
        byte[] signature = credentials.signer().sign(signedText(request, credentials, now, nonce));
        String authorization =
                algorithm + " " + identityField + "=\"" + credentials.identity() + "\",nonce_str=\"" + nonce
                        + "\",signature=\"" + Base64.getEncoder().encodeToString(signature)
                        + "\",timestamp=\"" + now.getEpochSecond() + "\",serial_no=\"" + credentials.serial() + "\"";
        return Headers.of(List.of(
                new Headers.Field("Authorization", authorization),
                new Headers.Field("Wechatpay-Serial", request.encryptedFor().orElse(trusted.primaryId()))));
    }

    @Override
    public boolean claimsSignature(Answer answer) {
        return !answer.headers().all(WechatPayVerification.SIGNATURE).isEmpty();
    }

    @Override
    public String verify(Answer answer, TrustedKeys trusted, Instant now) throws SignatureRejected {
        return verification.verify(answer, trusted, now);
    }

    @Override
    public byte[][] signedText(Request request, Credentials credentials, Instant now, String nonce) {
        return CanonicalString.ofRequest(
                request.method(), request.target(), now.getEpochSecond(), nonce, request.signedBody());
    }

    @Override
    public byte[][] signedText(Answer answer) {
        return CanonicalString.ofAnswer(
                answer.headers().first(WechatPayVerification.TIMESTAMP).orElse(""),
                answer.headers().first(WechatPayVerification.NONCE).orElse(""),
                answer.body());
    }

    @Override
    public List<String> suspicions(Request request, byte[][] signedText, Answer refusal, Instant now) {
        return WechatPaySuspicions.of(name, request, signedText, refusal, now);
    }

    @Override
    public List<String> possibilities(Request request) {
        return WechatPaySuspicions.possibilities(request);
    }

    @Override
    public List<String> faults(String path, Identity identity) {
        List<String> faults = new ArrayList<>();
        WechatPaySuspicions.wrongScheme(name, path).ifPresent(faults::add);
        WechatPaySuspicions.wrongKeyId(name, identity.trusted()).ifPresent(faults::add);
        return faults;
    }

    /** API v3 takes characters of one to three bytes in UTF-8 only. */
    @Override
    public @Nullable String textProblem(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return Character.isBmpCodePoint(text.codePointAt(i))
                        ? "has half of a surrogate pair, which is no character"
                        : "has a character of four bytes in UTF-8, such as an emoji, which WeChat Pay refuses";
            }
        }
        return null;
    }
}
