package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One block of PEM text (RFC 7468), with the header lines that older ones have (RFC 1421, section 4.6).
 *
 * @param label what stands after BEGIN
 * @param headers lines such as {@code Proc-Type: 4,ENCRYPTED}, up to the blank line that ends them
 * @param base64 what stands between the lines, without them
 */
record PemBlock(String label, String headers, String base64) {

    private static final Pattern BLOCK = Pattern.compile(
            "-----BEGIN ([A-Z0-9 ]+)-----\\s*+(?<headers>[A-Za-z-]+:.*?\\r?\\n\\r?\\n)?(?<base64>.*?)-----END \\1-----",
            Pattern.DOTALL);

    /** The blocks of {@code text}, in their order; what stands around them is passed over. */
    static List<PemBlock> all(String text) {
        List<PemBlock> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            String headers = matcher.group("headers");
            blocks.add(new PemBlock(matcher.group(1), headers == null ? "" : headers, matcher.group("base64")));
        }
        return blocks;
    }

    /** Whether it is encrypted in the way of before PKCS#8. */
    boolean isEncrypted() {
        return headers.contains("ENCRYPTED");
    }

    byte[] bytes() {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The text after -----BEGIN " + label
                    + "----- is damaged: it is not Base64. Use the file of the download as it is.");
        }
    }

    /** Without the content, which may be a key. */
    @Override
    public String toString() {
        return "PemBlock[" + label + "]";
    }
}
