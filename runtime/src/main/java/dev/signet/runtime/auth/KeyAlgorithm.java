package dev.signet.runtime.auth;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which algorithm a key is for, by the object identifier in its DER form. */
final class KeyAlgorithm {

    private static final Map<String, String> NAMES = Map.of(
            "2a864886f70d010101", "RSA",
            "2a864886f70d01010a", "RSASSA-PSS",
            "2a8648ce3d0201", "EC (elliptic curves)",
            "2b6570", "Ed25519",
            "2b656e", "X25519",
            "2a8648ce380401", "DSA");

    private KeyAlgorithm() {}

    /** The name for people of a private key in PKCS#8 or a public one in SPKI; empty for RSA. */
    static Optional<String> otherThanRsa(byte[] der) {
        String oid = Der.read(der).stream()
                .flatMap(root -> root.children().stream())
                .filter(part -> part.tag() == Der.SEQUENCE)
                .limit(1)
                .map(Der::children)
                .map(KeyAlgorithm::oid)
                .findFirst()
                .orElse("");
        String name = NAMES.getOrDefault(oid, "an algorithm unknown to us");
        return name.equals("RSA") ? Optional.empty() : Optional.of(name);
    }

    private static String oid(List<Der> algorithm) {
        return algorithm.isEmpty() || algorithm.get(0).tag() != Der.OBJECT_ID
                ? ""
                : HexFormat.of().formatHex(algorithm.get(0).content());
    }
}
