package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.Pings.Ping;
import dev.signet.runtime.Pings.Pong;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Retries;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.TransportFailure;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Calls that are stored before they are sent, and sent again when nobody can tell whether they arrived. */
class PreparedCallTest {

    private static final ScriptedCalls.Line GOOD = calls -> calls.signed.answer(200, "{\"text\":\"ho\",\"count\":1}");
    private static final ScriptedCalls.Line NO = calls -> calls.signed.answer(400, "{\"code\":\"PARAM_ERROR\"}");
    private static final ScriptedCalls.Line CUT = calls -> {
        throw new TransportFailure(Kind.CUT, "played", null);
    };
    private static final CallOptions ONCE = CallOptions.NONE.retries(Retries.NONE);

    @Test
    void whatWasStoredIsSentByteForByteWithASignatureOfItsOwn() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        Caller caller = calls.caller();
        PreparedCall<Pong> prepared = caller.prepare(Pings.PING, ScriptedCalls.PING);
        assertThat(calls.sent).isEmpty();
        caller.call(prepared, ONCE);
        PreparedCall<Pong> stored = PreparedCall.read(Pings.PING, prepared.bytes());
        assertThat(caller.call(stored, ONCE).result()).isEqualTo(new Pong("ho", 1));
        Request first = calls.sent.get(0);
        Request again = calls.sent.get(1);
        assertThat(again.url()).isEqualTo(first.url());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers("Content-Type")).isEqualTo(first.headers("Content-Type"));
        assertThat(again.headers("Authorization")).hasSize(1).isNotEqualTo(first.headers("Authorization"));
        assertThat(stored.idempotencyKey()).contains("key_1");
        assertThat(stored.bytes()).isEqualTo(prepared.bytes());
    }

    @Test
    void aRefusalOfTheFirstSendingIsARefusal() {
        Caller caller = new ScriptedCalls(NO).caller();
        assertThat(outcome(caller, caller.prepare(Pings.PING, ScriptedCalls.PING)))
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aRefusalAfterASendingThatMayHaveArrivedLeavesTheOutcomeOpen() {
        Caller caller = new ScriptedCalls(CUT, NO, GOOD).caller();
        PreparedCall<Pong> prepared = caller.prepare(Pings.PING, ScriptedCalls.PING);
        assertThat(outcome(caller, prepared)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(caller, prepared)).isEqualTo(Outcome.UNKNOWN);
        assertThat(caller.call(prepared, ONCE).result().text()).isEqualTo("ho");
    }

    @Test
    void aRefusalAfterASendingThatWasDoneDoesNotTakeItBack() {
        Caller caller = new ScriptedCalls(GOOD, NO).caller();
        PreparedCall<Pong> prepared = caller.prepare(Pings.PING, ScriptedCalls.PING);
        caller.call(prepared, ONCE);
        assertThat(outcome(caller, prepared)).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    void whatIsUnderWayElsewhereIsNotKnown() {
        PreparedCall<Pong> prepared = new ScriptedCalls(NO).caller().prepare(Pings.PING, ScriptedCalls.PING);
        assertThat(prepared.begin()).isEqualTo(Outcome.NOT_SENT);
        assertThat(prepared.begin()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void headerFieldsOfOptionsAreSentOnce() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        Caller caller = calls.builder()
                .options(CallOptions.NONE.header("X-Trace", "a").header("User-Agent", "ours"))
                .build();
        caller.call(caller.prepare(Pings.PING, ScriptedCalls.PING), CallOptions.NONE.header("x-trace", "b"));
        assertThat(calls.sent.get(0).headers("X-Trace")).containsExactly("b");
        assertThat(calls.sent.get(0).headers("User-Agent")).containsExactly("ours");
    }

    @Test
    void nobodyKnowsWhetherWhatComesFromStorageWasSentBefore() {
        Caller caller = new ScriptedCalls(NO).caller();
        byte[] stored = caller.prepare(Pings.PING, ScriptedCalls.PING).bytes();
        assertThat(outcome(caller, PreparedCall.read(Pings.PING, stored))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatMayNotBeSentTwiceIsNotPrepared() {
        Caller caller = new ScriptedCalls(GOOD).caller();
        assertThatThrownBy(() -> caller.prepare(Pings.UNKEYED, ScriptedCalls.PING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no idempotency key, so its calls may not be sent again");
        assertThatThrownBy(() -> caller.prepare(Pings.PING, new Ping("key_1", "too long")))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void aStoredCallOfWhichAnyBitWasChangedIsRefused() {
        byte[] stored = new ScriptedCalls(GOOD)
                .caller()
                .prepare(Pings.PING, ScriptedCalls.PING)
                .bytes();
        IntStream.range(0, stored.length * 8).forEach(bit -> {
            byte[] changed = stored.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> PreparedCall.read(Pings.PING, changed))
                    .isInstanceOf(IllegalArgumentException.class);
        });
        IntStream.range(0, stored.length)
                .forEach(length -> assertThatThrownBy(
                                () -> PreparedCall.read(Pings.PING, Arrays.copyOf(stored, length)))
                        .hasMessage("the stored call is not whole: its bytes were cut or changed"));
    }

    @Test
    void aStoredCallIsOfOneEndpointAndOneIdentity() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        byte[] stored = calls.caller().prepare(Pings.PING, ScriptedCalls.PING).bytes();
        Caller other = calls.builder()
                .credentials(Credentials.brand("999", "AB", TestKeys.OURS.getPrivate()))
                .build();
        assertThatThrownBy(() -> other.call(PreparedCall.read(Pings.PING, stored), ONCE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("prepared by 120344, and this caller is 999");
        assertThat(calls.sent).isEmpty();
    }

    @Test
    void itPrintsWithoutWhatItHolds() {
        Caller caller = new ScriptedCalls(GOOD).caller();
        assertThat(caller.prepare(Pings.PING, ScriptedCalls.PING)).hasToString("PreparedCall[Pings.ping, 120344]");
    }

    private static Outcome outcome(Caller caller, PreparedCall<Pong> prepared) {
        return catchThrowableOfType(SignetException.class, () -> caller.call(prepared, ONCE))
                .outcome();
    }
}
