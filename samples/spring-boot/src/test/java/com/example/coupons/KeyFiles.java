package com.example.coupons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;

/** Keys as the platform hands them out, in files of one folder; each is given as the location that a setting takes. */
record KeyFiles(Path folder) {

    String privateKey(String name, PrivateKey key) {
        return file(name + "_key.pem", pem("PRIVATE KEY", key));
    }

    String publicKey(String name, PublicKey key) {
        return file(name + ".pem", pem("PUBLIC KEY", key));
    }

    String apiKey(String name, String key) {
        return file(name + "_api_key.txt", key + "\n");
    }

    private static String pem(String label, Key key) {
        String text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n";
    }

    private String file(String name, String content) {
        try {
            return "file:" + Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
