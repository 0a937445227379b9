package dev.signet.runtime.auth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.TestData;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.UndecryptableException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Cases of Wycheproof, and whether we agree with what they say. */
final class Wycheproof {

    static final String AGREED = "agreed";
    static final String KEY_REFUSED = "key refused";
    static final String NOT_APPLICABLE = "not applicable";

    private Wycheproof() {}

    /** Plays one case of a group. Only refusals of our own types are refusals; anything else ends the test. */
    interface Play {

        /** Whether the outcome is the one of the case. */
        boolean fits(JsonNode group, JsonNode test) throws InvalidSignatureException;
    }

    /** How many cases of {@code file} ended how. */
    static Map<String, Long> count(String file, Predicate<JsonNode> wanted, Play play) {
        return stream(TestData.json("wycheproof/" + file).path("testGroups"))
                .filter(wanted)
                .flatMap(group -> stream(group.path("tests")).map(test -> verdict(group, test, play)))
                .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
    }

    private static String verdict(JsonNode group, JsonNode test, Play play) {
        String expected = test.path("result").asText();
        boolean accepted;
        try {
            accepted = play.fits(group, test);
        } catch (InvalidSignatureException | UndecryptableException e) {
            accepted = false;
        } catch (UnsupportedOperationException e) {
            return NOT_APPLICABLE;
        } catch (ConfigurationException e) {
            return KEY_REFUSED;
        }
        boolean agreed = expected.equals("acceptable") || accepted == expected.equals("valid");
        return agreed ? AGREED : "disagreed: " + test.path("tcId") + " " + test.path("comment");
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static byte[] hex(JsonNode node, String name) {
        return HexFormat.of().parseHex(node.path(name).asText());
    }

    static Predicate<JsonNode> where(String name, String value) {
        return group -> group.path(name).asText().equals(value);
    }
}
