package dev.signet.wechatpay.doctor;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The lines of a file of settings, as they stand there. */
record Settings(Path folder, Map<String, String> values) {

    private static final String TRUSTED = "trusted.";
    private static final Set<String> NAMES = Set.of(
            "scheme",
            "identity",
            "privateKey",
            "certificate",
            "serial",
            "apiKeyFile",
            "path",
            "host",
            "primary",
            "trial");

    /** {@link IllegalArgumentException} if a line has a name that means nothing here. */
    static Settings read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        Map<String, String> values = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (!NAMES.contains(name) && !name.startsWith(TRUSTED)) {
                throw new IllegalArgumentException("there is no setting \"" + name + "\"");
            }
            values.put(name, properties.getProperty(name).strip());
        }
        return new Settings(file.toAbsolutePath().resolveSibling(""), values);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** {@link IllegalArgumentException} if it is not set. */
    String required(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the setting \"" + name + "\" is missing"));
    }

    Path requiredFile(String name) {
        return folder.resolve(required(name));
    }

    /** The trusted keys' files by their ids, {@code certificate} for one that says its own. */
    Map<String, Path> trusted() {
        Map<String, Path> files = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(TRUSTED)) {
                files.put(name.substring(TRUSTED.length()), folder.resolve(value));
            }
        });
        return files;
    }
}
