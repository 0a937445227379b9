package dev.signet.wechatpay.pay;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.NonceSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/**
 * What a user's client takes to pay a prepared order: {@code wx.requestPayment} of a mini program, or {@code WeixinJSBridge} of an
 * official account. The text that is signed is that of the documentation (github.com/wechatpay-apiv3/wechatpay-skills,
 * wechatpay-basic-payment: rules of signing, section 3).
 *
 * @param timeStamp seconds since 1970
 * @param packageValue the member {@code package}, a word that Java keeps for itself
 * @param signType always {@code RSA}
 */
public record PaymentParameters(
        String appId, String timeStamp, String nonceStr, String packageValue, String signType, String paySign) {

    /** Those of an order that was prepared by {@link JsapiPayments}, signed by the merchant's own key, of this moment. */
    public static PaymentParameters of(Credentials merchant, String appId, PrepaidOrder order) {
        return of(merchant, appId, order, Instant.now(), NonceSource.secure().next());
    }

    static PaymentParameters of(Credentials merchant, String appId, PrepaidOrder order, Instant now, String nonce) {
        String time = String.valueOf(now.getEpochSecond());
        String prepaid = "prepay_id=" + order.prepayId();
        String text = appId + "\n" + time + "\n" + nonce + "\n" + prepaid + "\n";
        byte[] signature = merchant.signer().sign(text.getBytes(StandardCharsets.UTF_8));
        return new PaymentParameters(
                appId, time, nonce, prepaid, "RSA", Base64.getEncoder().encodeToString(signature));
    }
}
