package dev.signet.sandbox;

import dev.signet.runtime.auth.PemKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.util.Base64;

/**
 * Keys of a sandbox in files, so that other programs can be given them, and that they are the same the next time: for each caller a
 * folder with what the platform would give, and settings for a doctor.
 */
final class KeyFolder {

    private static final String PRIVATE = "apiclient_key.pem";
    private static final String PUBLIC = "public_key.pem";
    private static final String API_KEY = "api_key.txt";

    private final Path folder;

    private KeyFolder(Path folder) {
        this.folder = folder;
    }

    static KeyFolder in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new KeyFolder(folder);
    }

    Path folder() {
        return folder;
    }

    /** The key pair of this name; made, if there is none yet. */
    KeyPair pair(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        if (Files.notExists(own.resolve(PRIVATE))) {
            KeyPair made = ThrowAwayKeys.rsa();
            pem(own.resolve(PUBLIC), "PUBLIC KEY", made.getPublic());
            pem(own.resolve(PRIVATE), "PRIVATE KEY", made.getPrivate());
        }
        return new KeyPair(PemKeys.publicKey(own.resolve(PUBLIC)), PemKeys.privateKey(own.resolve(PRIVATE)));
    }

    /** The serial number that goes with it. */
    String serial(String name) throws IOException {
        return kept(name, "serial.txt", ThrowAwayKeys.serial());
    }

    /** The API key that goes with it. */
    String apiKey(String name) throws IOException {
        return kept(name, API_KEY, ThrowAwayKeys.apiKey());
    }

    // Made, if there is none yet.
    private String kept(String name, String fileName, String made) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve(fileName);
        if (Files.notExists(file)) {
            Files.writeString(file, made);
        }
        return Files.readString(file).strip();
    }

    /** Writes, for each caller, settings that name all of its files. */
    void describe(Sandbox sandbox) throws IOException {
        for (CallerRegistry.KnownCaller caller : sandbox.everybody()) {
            String id = caller.credentials().identity();
            Path own = Files.createDirectories(folder.resolve(id));
            String scheme = caller.credentials().scheme().endsWith("BRAND") ? "brand" : "merchant";
            Files.writeString(own.resolve("settings.properties"), """
                    scheme=%s
                    identity=%s
                    privateKey=%s
                    serial=%s
                    trusted.%s=../platform/%s
                    apiKeyFile=%s
                    host=%s
                    """.formatted(
                            scheme,
                            id,
                            PRIVATE,
                            caller.credentials().serial(),
                            sandbox.trustedKeys().primaryId(),
                            PUBLIC,
                            API_KEY,
                            sandbox.host()));
        }
    }

    private static void pem(Path file, String label, Key key) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        String text = "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
        Files.write(file, text.getBytes(StandardCharsets.US_ASCII));
    }
}
