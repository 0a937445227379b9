package com.example.parcels;

import dev.signet.runtime.Caller;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Outcome;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** Runs as a module: makes a call whose answer nobody signed, and finds out that its outcome is unknown. */
public final class Main {

    private Main() {}

    /** Ends with another exit code than 0 if anything is not as it should be. */
    public static void main(String[] arguments) throws GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Caller caller = Caller.builder()
                .credentials(Credentials.merchant("1900007291", "ABCD", keys.getPrivate()))
                .trust(TrustedKeys.of("PUB_KEY_ID_1", keys.getPublic()))
                .transport((request, timeout) -> new Answer(503, Headers.NONE, new byte[0]))
                .build();
        try {
            new ParcelsClient(caller).find("P-0001", null);
            throw new IllegalStateException("an answer without a signature was believed");
        } catch (ApiException e) {
            if (e.outcome() != Outcome.UNKNOWN) {
                throw e;
            }
            System.out.println("As a module: " + e.getMessage());
        }
    }
}
