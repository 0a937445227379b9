package dev.signet.sandbox.words.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.call.RequestWriter;
import dev.signet.sandbox.words.naming.Styles.Camel.Inner;
import dev.signet.sandbox.words.naming.Styles.Camel.Snake;
import dev.signet.sandbox.words.naming.Styles.Outer;
import dev.signet.sandbox.words.naming.Styles.Upper;
import org.junit.jupiter.api.Test;

/** A wire name follows the nearest style around, unless it is given. */
class StylesTest {

    @Test
    void theNearestStyleDecidesAndAGivenNameOverridesIt() {
        Outer outer = new Outer("a", new Inner("b", new Snake("c")), new Upper("d"), "e");
        var request =
                new RequestWriter(text -> null).write(StylesEndpoints.STYLES, new StylesEndpoints.StylesArgs(1, outer));
        assertThat(request.target()).isEqualTo("/styles?page-size=1");
        assertThat(request.body())
                .asString()
                .isEqualTo("{\"first-word\":\"a\",\"camel-inner\":{\"firstWord\":\"b\",\"snake2Case\":"
                        + "{\"first_word_http\":\"c\"}},\"upper\":{\"FirstWord\":\"d\"},\"own_Name\":\"e\"}");
    }
}
