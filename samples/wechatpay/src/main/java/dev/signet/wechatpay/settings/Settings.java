package dev.signet.wechatpay.settings;

import dev.signet.runtime.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file of settings, as they stand there: {@code name = value}, {@code #} before a comment; which there are, the doctor
 * lists. Nothing of a line is repeated that may be a key in the wrong place. Immutable.
 */
public final class Settings {

    private static final String TRUSTED = "trusted.";
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z0-9._-]+)\\s*=\\s*(.*?)\\s*");
    private static final Pattern FILE = Pattern.compile("[^=+]{1,150}\\.[A-Za-z0-9]{1,5}");
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

    private final Path folder;
    private final Map<String, String> values;

    private Settings(Path folder, Map<String, String> values) {
        this.folder = folder;
        this.values = values;
    }

    /** Reads a file; {@link IllegalArgumentException} if a line means nothing here, or something that is needed is missing. */
    public static Settings read(Path file) throws IOException {
        // Whatever a comment is written in: names and paths are what counts.
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
        Map<String, String> values = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).strip().startsWith("#")) {
                add(values, lines.get(i), "line " + (i + 1));
            }
        }
        Settings settings = new Settings(file.toAbsolutePath().resolveSibling(""), values);
        settings.required("identity");
        settings.required("privateKey");
        return settings;
    }

    private static void add(Map<String, String> values, String line, String where) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(where + " is no setting, name=value");
        }
        String name = matcher.group(1);
        if (!NAMES.contains(name) && !name.startsWith(TRUSTED)) {
            throw new IllegalArgumentException(where + " begins with a name that is no setting");
        }
        if (values.put(name, matcher.group(2)) != null) {
            throw new IllegalArgumentException(where + " sets " + name + " a second time");
        }
    }

    /** The value of a setting. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** The value of a setting; {@link IllegalArgumentException} if it is not set. */
    public String required(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("the setting \"" + name + "\" is missing"));
    }

    /** Whether a setting is true; {@link IllegalArgumentException} if it is neither true nor false. */
    public boolean isTrue(String name) {
        String value = find(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("the setting \"" + name + "\" is true or false, and nothing else");
        }
        return value.equals("true");
    }

    /** The file that a setting names; {@link ConfigurationException} if there is none. */
    public Path file(String name) {
        String value = required(name);
        Path file = folder.resolve(value);
        if (!Files.isRegularFile(file)) {
            boolean aName = FILE.matcher(value).matches() && !value.contains("BEGIN");
            throw new ConfigurationException("The setting \"" + name + "\" names a file that is not there"
                    + (aName ? ": " + file : ". It should be the name of a file, not what stands in it") + ".");
        }
        return file;
    }

    /** What the settings say of the one who calls. */
    public IdentitySettings identity() {
        return new IdentitySettings(this);
    }

    /** The names of the settings of trusted keys. */
    List<String> trusted() {
        return values.keySet().stream().filter(name -> name.startsWith(TRUSTED)).toList();
    }

    /** The id that a setting of a trusted key names, or {@code certificate}. */
    static String trustedId(String name) {
        return name.substring(TRUSTED.length());
    }
}
