package dev.signet.runtime;

import dev.signet.runtime.error.ConfigurationException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program may write as a host: scheme, name or address, and a port if it is not the usual one. */
final class HostAddress {

    private static final String LABEL = "[0-9A-Za-z]([0-9A-Za-z-]*[0-9A-Za-z])?";
    private static final String NAME = LABEL + "(\\." + LABEL + ")*";
    private static final String IPV6 = "\\[[0-9A-Fa-f:.]+\\]";
    private static final Pattern HOST =
            Pattern.compile("https?://(" + NAME + "|" + IPV6 + ")(:(?<port>[1-9][0-9]{0,4}))?");
    private static final int LAST_PORT = 65_535;

    private HostAddress() {}

    /** {@code host} in its usual form, by which two spellings of one host are the same (RFC 3986, section 6.2). */
    static String require(String host) {
        String usual = host.toLowerCase(Locale.ROOT);
        Matcher matcher = HOST.matcher(usual);
        boolean fits = matcher.matches()
                && (matcher.group("port") == null || Integer.parseInt(matcher.group("port")) <= LAST_PORT);
        if (!fits) {
            throw new ConfigurationException(
                    "\"" + host + "\" is not a host. Write scheme, name and port only, such as "
                            + "\"http://localhost:8080\", without a slash at the end.");
        }
        String usualPort = usual.startsWith("https:") ? ":443" : ":80";
        return usual.endsWith(usualPort) ? usual.substring(0, usual.length() - usualPort.length()) : usual;
    }
}
