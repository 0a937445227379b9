package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.OaepCipher;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.LocalFailureException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.TransportFailure;
import java.io.IOException;
import java.security.KeyPair;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** An identity's keys change while calls are made, as one; and what was encrypted stays with its key. */
class IdentityTest {

    private static final KeyPair NEXT = TestKeys.rsa(2048);
    private static final String NEXT_ID = "PUB_KEY_ID_NEXT";
    private static final ScriptedCalls.Line GOOD = calls -> calls.signed.answer(200, "{\"text\":\"ho\",\"count\":1}");
    private static final Credentials OURS = Credentials.brand("120344", "AB", TestKeys.OURS.getPrivate());
    private static final TrustedKeys OLD = TrustedKeys.of(SignedAnswers.KEY_ID, TestKeys.PLATFORM.getPublic());
    private static final TrustedKeys NEW = TrustedKeys.of(NEXT_ID, NEXT.getPublic());

    private final AtomicReference<Identity> identity = new AtomicReference<>(Identity.of(OURS, OLD));

    @Test
    void aSensitiveValueIsEncryptedForThePrimaryTrustedKey() throws Exception {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        caller(calls).call(Pings.SECRET, ScriptedCalls.PING);
        Request sent = calls.sent.get(0);
        assertThat(sent.headers("Wechatpay-Serial")).containsExactly(SignedAnswers.KEY_ID);
        assertThat(OaepCipher.of(TestKeys.OURS.getPublic(), TestKeys.PLATFORM.getPrivate())
                        .decrypt(text(sent)))
                .isEqualTo("hi");
    }

    @Test
    void aBodyStaysWithTheKeyThatItWasEncryptedForWhenThatIsExchanged() throws Exception {
        ScriptedCalls calls = new ScriptedCalls(
                script -> {
                    identity.set(Identity.of(OURS, NEW.and(OLD)));
                    throw new TransportFailure(Kind.CUT, "played", null);
                },
                GOOD);
        assertThat(caller(calls).call(Pings.SECRET, ScriptedCalls.PING).attempts())
                .isEqualTo(2);
        assertThat(calls.sent)
                .extracting(request -> request.headers("Wechatpay-Serial").get(0))
                .containsExactly(SignedAnswers.KEY_ID, SignedAnswers.KEY_ID);
        assertThat(text(calls.sent.get(1))).isEqualTo(text(calls.sent.get(0)));
    }

    @Test
    void whereNothingIsEncryptedTheNextAttemptNamesTheNewKey() {
        ScriptedCalls calls = new ScriptedCalls(
                script -> {
                    identity.set(Identity.of(OURS, NEW.and(OLD)));
                    throw new TransportFailure(Kind.CUT, "played", null);
                },
                GOOD);
        caller(calls).call(Pings.PING, ScriptedCalls.PING);
        assertThat(calls.sent)
                .extracting(request -> request.headers("Wechatpay-Serial").get(0))
                .containsExactly(SignedAnswers.KEY_ID, NEXT_ID);
    }

    @Test
    void aStoredCallKeepsItsKeyTooAndIsNotSentOnceThatIsNotTrusted() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        Caller caller = caller(calls);
        byte[] stored = caller.prepare(Pings.SECRET, ScriptedCalls.PING).bytes();
        identity.set(Identity.of(OURS, NEW.and(OLD)));
        caller.call(PreparedCall.read(Pings.SECRET, stored), CallOptions.NONE);
        assertThat(calls.sent.get(0).headers("Wechatpay-Serial")).containsExactly(SignedAnswers.KEY_ID);
        identity.set(Identity.of(OURS, NEW));
        LocalFailureException e = catchThrowableOfType(
                LocalFailureException.class, () -> caller.call(PreparedCall.read(Pings.SECRET, stored)));
        assertThat(e).hasMessageContaining("encrypted for the key PUB_KEY_ID_TEST, which is not trusted any more");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(calls.sent).hasSize(1);
    }

    /** Platform certificates beside a public key, for example. */
    @Test
    void aStoredCallIsSentWhereItsKeyIsLearnedWhenItIsAskedFor() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        Caller caller = caller(calls);
        byte[] stored = caller.prepare(Pings.SECRET, ScriptedCalls.PING).bytes();
        identity.set(Identity.of(OURS, NEW.learningFrom(unknown -> OLD)));
        caller.call(PreparedCall.read(Pings.SECRET, stored), CallOptions.NONE);
        assertThat(calls.sent.get(0).headers("Wechatpay-Serial")).containsExactly(SignedAnswers.KEY_ID);
    }

    /** Its answer would be signed with that key, and nobody could believe it. */
    @Test
    void aStoredCallIsNotSentEitherOnceItsKeyIsKeptForThePastOnly() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        Caller caller = caller(calls);
        byte[] stored = caller.prepare(Pings.SECRET, ScriptedCalls.PING).bytes();
        identity.set(Identity.of(OURS, NEW.and(OLD.until(calls.time.now().minusSeconds(1)))));
        LocalFailureException e = catchThrowableOfType(
                LocalFailureException.class, () -> caller.call(PreparedCall.read(Pings.SECRET, stored)));
        assertThat(e).hasMessageContaining("encrypted for the key PUB_KEY_ID_TEST, which is not trusted any more");
        assertThat(calls.sent).isEmpty();
    }

    @Test
    void withAPrimaryKeyThatIsNotValidNothingIsSent() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        Caller caller = caller(calls);
        identity.set(Identity.of(OURS, OLD.until(calls.time.now().minusSeconds(1))));
        LocalFailureException e =
                catchThrowableOfType(LocalFailureException.class, () -> caller.call(Pings.PING, ScriptedCalls.PING));
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e).hasMessageContaining("the primary trusted key PUB_KEY_ID_TEST is not valid at ");
        assertThat(e.getCause())
                .hasMessageStartingWith("the primary trusted key PUB_KEY_ID_TEST is not valid at ")
                .hasMessageEndingWith("; trusted are [PUB_KEY_ID_TEST]");
        assertThat(calls.sent).isEmpty();
        assertThat(caller.check().toString()).contains("FAIL  primary trusted   PUB_KEY_ID_TEST is not valid at ");
    }

    @Test
    void aKeyThatWasRetiredStaysRetired() {
        Instant january = Instant.parse("2026-01-31T00:00:00Z");
        Instant june = Instant.parse("2026-06-30T00:00:00Z");
        TrustedKeys twice = NEW.and(OLD.until(january)).until(june);
        assertThat(twice.isValid(SignedAnswers.KEY_ID, january.plusSeconds(1))).isFalse();
        assertThat(twice.isValid(NEXT_ID, january.plusSeconds(1))).isTrue();
        ApiKey key =
                ApiKey.of("0123456789abcdefghijABCDEFGHIJ-_").until(january).until(june);
        assertThat(key.isUsedAt(january.plusSeconds(1))).isFalse();
    }

    @Test
    void anIdentityThatIsNotThereIsAFindingOfACheck() {
        Caller caller = caller(new ScriptedCalls(GOOD));
        identity.set(Identity.of(Credentials.brand("999", "AB", TestKeys.OURS.getPrivate()), OLD));
        assertThat(caller.check().toString())
                .startsWith("FAIL  identity          The caller of 120344 was given Identity[");
    }

    @Test
    void whereNothingCanBeEncryptedTheValueIsAViolation() {
        identity.set(Identity.of(OURS, TrustedKeys.of("V", (signature, parts) -> {})));
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> caller(new ScriptedCalls(GOOD)).call(Pings.SECRET, ScriptedCalls.PING));
        assertThat(e.violations()).singleElement().asString().contains("/text").contains("only a verifier is known");
    }

    @Test
    @SuppressWarnings("NullAway") // A supplier that has none any more gives null, whatever it promises.
    void anIdentityThatWasRemovedSendsNothing() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        Caller caller = caller(calls);
        identity.set(null);
        LocalFailureException e =
                catchThrowableOfType(LocalFailureException.class, () -> caller.call(Pings.PING, ScriptedCalls.PING));
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e)
                .hasRootCauseMessage(
                        "The source of identities gave none for 120344. Was it removed? Nothing is sent without one.");
        assertThat(catchThrowableOfType(
                                LocalFailureException.class, () -> caller.call(Pings.SECRET, ScriptedCalls.PING))
                        .getCause())
                .isInstanceOf(ConfigurationException.class);
        assertThat(calls.sent).isEmpty();
    }

    @Test
    void aCallerKeepsItsIdentity() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        Caller caller = caller(calls);
        identity.set(Identity.of(Credentials.brand("999", "AB", TestKeys.OURS.getPrivate()), OLD));
        assertThatThrownBy(() -> caller.call(Pings.PING, ScriptedCalls.PING))
                .hasRootCauseInstanceOf(ConfigurationException.class);
        assertThat(calls.sent).isEmpty();
    }

    @Test
    void itPrintsWithoutItsKeys() {
        assertThat(Identity.of(OURS, OLD))
                .hasToString("Identity[WECHATPAY_BRAND, 120344, serial AB, trusts [PUB_KEY_ID_TEST], API keys 0]");
    }

    private Caller caller(ScriptedCalls calls) {
        return calls.builder().identity(identity::get).build();
    }

    private static String text(Request request) throws IOException {
        return new ObjectMapper().readTree(request.body()).path("text").asText();
    }
}
