package dev.signet.sandbox;

import dev.signet.runtime.json.FieldCipher;
import dev.signet.sandbox.CallerRegistry.KnownCaller;

/** Between whom a request goes: who sent it, and the platform's key that it names. */
record Parties(KnownCaller caller, PlatformKey platform) {

    /** Encrypts for the caller, and decrypts what the caller encrypted for the platform. */
    FieldCipher cipher() {
        return platform.cipherFor(caller.key());
    }
}
