package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wanted from a file of keys, found among its PEM blocks or in its DER bytes; or told what the file has instead. */
final class KeyFile {

    private final String wanted;
    private final String label;
    private final Set<KeyForm> forms;

    /**
     * What is wanted.
     *
     * @param wanted its name, such as {@code private key}
     * @param label the label of its PEM blocks
     * @param forms in any of which it may be
     */
    KeyFile(String wanted, String label, KeyForm... forms) {
        this.wanted = wanted;
        this.label = label;
        this.forms = Set.of(forms);
    }

    /** The first in {@code content}, which is PEM text or DER. */
    Found find(byte[] content) {
        List<PemBlock> blocks = PemBlock.all(new String(content, StandardCharsets.ISO_8859_1));
        // A digit 0 before a PEM block is the first byte of DER, too.
        return blocks.isEmpty() && content.length > 0 && content[0] == Der.SEQUENCE
                ? require(content, "")
                : find(blocks);
    }

    /**
     * DER bytes, and what they are.
     *
     * @param der not copied
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and gone in a moment.
    record Found(KeyForm form, byte[] der) {}

    private Found find(List<PemBlock> blocks) {
        if (blocks.isEmpty()) {
            throw new ConfigurationException("This is no PEM text with a line -----BEGIN " + label
                    + "----- and its END line. Pass the file's whole content, line ends included.");
        }
        return blocks.stream()
                .filter(block -> !block.isEncrypted())
                .map(block -> found(block.bytes()))
                .filter(found -> forms.contains(found.form()))
                .findFirst()
                .orElseGet(() -> refuse(blocks.get(0)));
    }

    private Found refuse(PemBlock block) {
        if (block.isEncrypted()) {
            throw other(KeyForm.ENCRYPTED, " (" + block.label() + ")");
        }
        if (block.label().startsWith("OPENSSH")) {
            throw new ConfigurationException("A " + wanted + " was expected, but this is a key for SSH logins ("
                    + block.label() + "). Use the files of the API certificate's download.");
        }
        return require(block.bytes(), " (" + block.label() + ")");
    }

    private Found require(byte[] der, String where) {
        Found found = found(der);
        if (!forms.contains(found.form())) {
            throw other(found.form(), where);
        }
        return found;
    }

    private static Found found(byte[] der) {
        return new Found(KeyForm.of(der), der);
    }

    private ConfigurationException other(KeyForm form, String where) {
        return new ConfigurationException(
                "A " + wanted + " was expected, but this is " + form.called() + where + ". " + form.remedy());
    }

    /** Throws unless the key in {@code found} is one for RSA. */
    static void requireRsa(Found found) {
        Optional<String> other = KeyAlgorithm.otherThanRsa(found.der());
        if (other.isPresent()) {
            throw new ConfigurationException("This is " + found.form().called() + " for " + other.get()
                    + "; the scheme signs with RSA. Use the files of the API certificate's download.");
        }
    }
}
