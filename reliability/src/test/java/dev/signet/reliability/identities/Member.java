package dev.signet.reliability.identities;

import dev.signet.reliability.lab.ForgedNotification;
import dev.signet.reliability.lab.Keyring;
import dev.signet.reliability.lab.MerchantTransfers.MerchantPayment;
import dev.signet.reliability.lab.MerchantTransfersEndpoints;
import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Transfers.Receipt;
import dev.signet.reliability.lab.Transfers.Register;
import dev.signet.reliability.lab.Transfers.Tip;
import dev.signet.reliability.lab.TransfersEndpoints;
import dev.signet.runtime.Caller;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Schemes;
import java.security.KeyPair;

/** One brand or merchant, with keys of its own in each of the three kinds, and the platform's counterparts. */
record Member(String id, boolean brand, int version, KeyPair own, KeyPair platform) {

    static Member of(String id, boolean brand) {
        return new Member(id, brand, 1, Platform.keys(), Platform.keys());
    }

    /** The same with other keys. */
    Member next(KeyPair newOwn, KeyPair newPlatform) {
        return new Member(id, brand, version + 1, newOwn, newPlatform);
    }

    String serial() {
        return "AB" + version;
    }

    String keyId() {
        return "PUB_KEY_ID_" + id + "_" + version;
    }

    String apiKey() {
        return (id + "-" + version + "-0123456789abcdefghijklmnopqrstuv").substring(0, 32);
    }

    /** As the program holds it. */
    Identity identity() {
        String scheme = brand ? Schemes.WECHATPAY_BRAND : Schemes.WECHATPAY_MERCHANT;
        return Identity.of(
                        Credentials.of(scheme, id, serial(), own.getPrivate()),
                        TrustedKeys.of(keyId(), platform.getPublic()))
                .apiKeys(ApiKey.of(apiKey()));
    }

    /** As the platform holds it. */
    void register(Keyring platformSide) {
        platformSide.know(id, serial(), own.getPublic());
        platformSide.have(keyId(), platform);
    }

    /** Who the platform took the caller for. */
    String call(Caller caller, int number) {
        Receipt receipt = brand
                ? caller.call(TransfersEndpoints.TIP, new Tip("account", "name", "note_" + number, 1))
                        .result()
                : caller.call(MerchantTransfersEndpoints.PAY, new MerchantPayment("no_" + number))
                        .result();
        return String.valueOf(receipt.openid());
    }

    /** The name that comes back decrypted, of one that was sent encrypted; brands only. */
    String register(Caller caller, String name) {
        return caller.call(TransfersEndpoints.REGISTER, new Register("no_" + name, Sensitive.of(name)))
                .result()
                .name()
                .value();
    }

    /** A notification for it, signed and encrypted with its keys. */
    ForgedNotification notification(int number) {
        String resource = "{\"state\":\"" + id + "\",\"count\":" + number + "}";
        return ForgedNotification.of(apiKey(), "wCq51qZv4Yfg", "transfer", resource)
                .body(body -> body.replace("\"n-1\"", "\"" + id + "-" + number + "\""))
                .header("Wechatpay-Signature-Type", brand ? Platform.TYPE : "WECHATPAY2-SHA256-RSA2048")
                .header("Wechatpay-Serial", keyId())
                .signedBy(platform);
    }
}
