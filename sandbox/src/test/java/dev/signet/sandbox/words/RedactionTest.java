package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.value.Sensitive;
import dev.signet.sandbox.words.Limits.Secrets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may not be shown is shown nowhere, whatever holds it. */
class RedactionTest {

    @Test
    void valuesThatMayNotBeShownAreNotShown() {
        Secrets secrets = new Secrets(
                Sensitive.of("s"),
                List.of(Sensitive.of("secret")),
                Map.of("secret", "secret"),
                List.of("secret", "secret"));
        List<Violation> refused =
                Checked.violations(Limits_SecretsValidator.INSTANCE, secrets).refused();
        assertThat(refused)
                .extracting(violation -> violation.pointer() + " " + violation.rule() + " " + violation.value())
                .containsExactly(
                        "/name Limits.Secrets.name.length ***",
                        "/phones/0 Limits.Secrets.phones.charset ***",
                        "/notes/*** Limits.Secrets.notes.name ***",
                        "/notes/*** Limits.Secrets.notes.length ***",
                        "/codes/1 Limits.Secrets.codes.items ***");
        assertThat(refused.toString()).doesNotContain("secret");
        assertThat(secrets.name()).hasToString("***");
    }

    @Test
    void aPatternDoesNotShowWhatMayNotBeShown() {
        assertThat(Checked.violations(
                                Limits_PatternsValidator.INSTANCE,
                                Limits_PatternsBuilder.create().secret("12").build())
                        .refused())
                .extracting(Violation::toString)
                .containsExactly("/secret [Limits.Patterns.secret.matches] does not match [0-9]{3}x?; given: ***");
    }
}
