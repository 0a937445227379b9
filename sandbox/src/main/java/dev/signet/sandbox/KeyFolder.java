package dev.signet.sandbox;

import dev.signet.runtime.auth.PemKeys;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;

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

    /** What is done with the keys of a folder. */
    interface Use<T> {

        T with(KeyFolder keys) throws IOException;
    }

    /** Does it while no other process makes keys in the same folder. */
    static <T> T locked(Path folder, Use<T> use) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("the folder " + folder + " cannot be locked");
            }
            return use.with(new KeyFolder(folder));
        }
    }

    /** The key pair of this name; made, if there is none yet. */
    KeyPair pair(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        if (Files.notExists(own.resolve(PRIVATE))) {
            KeyPair made = ThrowAwayKeys.rsa();
            write(own.resolve(PUBLIC), Pem.text("PUBLIC KEY", made.getPublic().getEncoded()));
            write(
                    own.resolve(PRIVATE),
                    Pem.text("PRIVATE KEY", made.getPrivate().getEncoded()));
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
            write(file, made);
        }
        return Files.readString(file).strip();
    }

    /** Writes settings that name all files of a caller. */
    void describe(Sandbox sandbox, String id, String scheme) throws IOException {
        String text = """
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
                        sandbox.credentials(id).serial(),
                        sandbox.trustedKeys().primaryId(),
                        PUBLIC,
                        API_KEY,
                        sandbox.host());
        write(folder.resolve(id).resolve("settings.properties"), text);
    }

    // Whole or not at all, and for the owner only.
    private static void write(Path file, String text) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".part");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
