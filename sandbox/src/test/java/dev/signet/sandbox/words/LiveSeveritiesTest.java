package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.validation.LiveSeverities;
import dev.signet.sandbox.words.Errands.Meta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a broken rule leads to changes while a caller lives. */
class LiveSeveritiesTest {

    private static final Meta LONG = new Meta("00", "too long");
    private static final String RULE = "Errands.Meta.name.length";

    private final List<Request> sent = new ArrayList<>();
    private final LiveSeverities severities = new LiveSeverities();
    private final Errands errands = new ErrandsClient(Scripted.caller((request, timeout) -> {
                sent.add(request);
                return Scripted.unsigned(204, "");
            })
            .severities(severities)
            .build());

    @Test
    void aRuleIsSwitchedOffAndOnAgain() {
        assertThatThrownBy(() -> errands.send(LONG)).isInstanceOf(InvalidRequestException.class);
        severities.replace(Map.of(RULE, "OFF"));
        errands.send(LONG);
        assertThat(sent).hasSize(1);
        severities.replace(Map.of());
        assertThatThrownBy(() -> errands.send(LONG)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void aTextThatIsNoSeverityReplacesNothing() {
        severities.replace(Map.of(RULE, "WARN"));
        assertThatThrownBy(() -> severities.replace(Map.of(RULE, "off")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the severity of " + RULE + " is \"off\", which is none. Write ENFORCE, WARN or OFF.");
        errands.send(LONG);
        assertThat(sent).hasSize(1);
    }
}
