package dev.signet.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may have been signed in place of a request. */
class UsualMistakesTest {

    private static final String TARGET = "/v3/orders/a%20b?state=NEW+OLD&limit=5";
    private static final String BODY = "{\"b\":[{\"d\":1.0,\"c\":\"\\u8336\"}],\"a\":2}";

    private static String text(String target, String body) {
        return "POST\n" + target + "\n1554208460\nABC\n" + body + "\n";
    }

    private static String signedBy(String mistake) {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        SignedParts right = new SignedParts("POST", TARGET, "1554208460", "ABC", body);
        Request request = new Request(Method.POST, "http://localhost:1", TARGET, Headers.NONE, body);
        return new String(
                UsualMistakes.of(request, right, "/v3/orders/{id}", List.of()).get(mistake), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the query is missing; it belongs to the second line, after the path|/v3/orders/a%20b
                    path and query are decoded; they are signed as they are sent, with %xx|/v3/orders/a b?state=NEW OLD&limit=5
                    the query is signed with its parameters in alphabetical order, and sent in another|/v3/orders/a%20b?limit=5&state=NEW+OLD
                    the placeholders of the path are not filled|/v3/orders/{id}?state=NEW+OLD&limit=5
                    spaces of path or query are signed as +, and sent as %20|/v3/orders/a+b?state=NEW+OLD&limit=5
                    spaces of path or query are signed as %20, and sent as +|/v3/orders/a%20b?state=NEW%20OLD&limit=5
                    """)
    void anotherTarget(String mistake, String target) {
        assertThat(signedBy(mistake)).isEqualTo(text(target, BODY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    the body is written anew: the one that is signed has no spaces, or other escapes, than the one that is sent|{"b":[{"d":1.0,"c":"茶"}],"a":2}
                    the body is signed with its members in alphabetical order, and sent in another|{"a":2,"b":[{"c":"茶","d":1.0}]}
                    the body is not in it; it is the fifth line|~~
                    """)
    void anotherBody(String mistake, String body) {
        assertThat(signedBy(mistake)).isEqualTo(text(TARGET, body));
    }

    /** The same bytes come of a proxy that adds a line feed and of a program that leaves the last one out. */
    @Test
    void aLineFeedTooMuchIsNotBlamedOnTheTextAlone() {
        SignedParts came =
                new SignedParts("POST", TARGET, "1554208460", "ABC", "{}\n".getBytes(StandardCharsets.UTF_8));
        Request request = new Request(Method.POST, "http://localhost:1", TARGET, Headers.NONE, came.body());
        assertThat(UsualMistakes.of(request, came, "/v3/orders/{id}", List.of()))
                .hasEntrySatisfying(
                        "the body came with a line feed at its end that was not signed, or the text was signed without its last one",
                        text -> assertThat(new String(text, StandardCharsets.UTF_8))
                                .isEqualTo(text(TARGET, "{}")));
    }

    @Test
    void anotherTimestamp() {
        assertThat(signedBy("the timestamp is made twice: the text has 1554208455, the header 1554208460"))
                .isEqualTo(text(TARGET, BODY).replace("60\n", "55\n"));
    }
}
