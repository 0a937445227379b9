package com.example.coupons;

import dev.signet.runtime.auth.Credentials;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsEndpoints;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The company of application.yml with throw-away keys: as a sandbox knows it, and as settings that name it and the sandbox. */
final class Company {

    static final String TEA = "120344";
    static final String BAKERY = "120345";
    static final String MERCHANT = "1900007291";

    private static final String SERIAL = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";

    private final List<Party> parties = List.of(
            party("signet.brands.tea", key -> Credentials.brand(TEA, SERIAL, key)),
            party("signet.brands.bakery", key -> Credentials.brand(BAKERY, SERIAL, key)),
            party("signet.merchant", key -> Credentials.merchant(MERCHANT, SERIAL, key)));

    private record Party(String setting, Credentials credentials, KeyPair keys) {}

    private static Party party(String setting, Function<PrivateKey, Credentials> credentials) {
        KeyPair keys = keys();
        return new Party(setting, credentials.apply(keys.getPrivate()), keys);
    }

    static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sandbox that serves what the application calls. */
    Sandbox.Builder sandbox() {
        Sandbox.Builder sandbox = Sandbox.builder()
                .serve(CouponCodesEndpoints.serve(TakenCodes::ofBrand))
                .serve(BusifavorCodeUploadsEndpoints.serve(TakenCodes::ofMerchant));
        parties.forEach(
                party -> sandbox.caller(party.credentials(), party.keys().getPublic()));
        return sandbox;
    }

    /** The settings of an application whose platform is {@code sandbox}; their keys are written into {@code folder}. */
    Map<String, String> settings(Sandbox sandbox, Path folder) {
        Map<String, String> settings = new HashMap<>();
        settings.put("signet.hosts", sandbox.host());
        KeyFiles files = new KeyFiles(folder);
        String platform = sandbox.trustedKeys().primaryId();
        String platformKey = files.publicKey(
                platform, sandbox.trustedKeys().publicKey(platform).orElseThrow());
        for (Party party : parties) {
            String id = party.credentials().identity();
            settings.put(party.setting() + ".id", id);
            settings.put(party.setting() + ".certificate", ""); // a sandbox knows callers by the number of theirs
            settings.put(party.setting() + ".serial", SERIAL);
            settings.put(
                    party.setting() + ".private-key",
                    files.privateKey(id, party.keys().getPrivate()));
            settings.put(party.setting() + ".platform-keys[0].id", platform);
            settings.put(party.setting() + ".platform-keys[0].file", platformKey);
            settings.put(party.setting() + ".api-keys", files.apiKey(id, sandbox.apiKey(id)));
        }
        return settings;
    }
}
