package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.Pings.Ping;
import dev.signet.runtime.Pings.Pong;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Retries;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.CallInterruptedException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.RateLimitExceededException;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.RateLimiter;
import dev.signet.runtime.http.TransportFailure;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How soon a call is repeated, how often, on which host, and what stops it. */
class RetriesTest {

    private static final ScriptedCalls.Line THROTTLED =
            calls -> calls.signed.answer(429, "{\"code\":\"FREQUENCY_LIMITED\"}");
    private static final ScriptedCalls.Line GOOD = calls -> calls.signed.answer(200, "{\"text\":\"ho\",\"count\":1}");
    private static final ScriptedCalls.Line BUSY = calls -> calls.signed.answer(500, "{\"code\":\"SYSTEM_ERROR\"}");
    private static final ScriptedCalls.Line CUT = failure(Kind.CUT);
    private static final ScriptedCalls.Line NOBODY = failure(Kind.NO_CONNECTION);

    @Test
    void waitsAreDoubledAndNeverLongerThanTheLongest() {
        ScriptedCalls calls = new ScriptedCalls(BUSY);
        Retries many = new Retries(8, Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(2));
        failure(calls, Pings.PING, CallOptions.NONE.retries(many));
        assertThat(calls.time.slept()).containsExactly(millis(200, 400, 800, 1600, 2000, 2000, 2000));
    }

    @ParameterizedTest
    @CsvSource({"0.0, 100", "0.5, 150", "1.0, 200"})
    void waitsAreSpreadBetweenAHalfAndTheWhole(double random, long millis) {
        ScriptedCalls calls = new ScriptedCalls(BUSY, GOOD);
        calls.builder().random(() -> random).build().call(Pings.PING, ScriptedCalls.PING);
        assertThat(calls.time.slept()).containsExactly(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1000",
        "1, 1000",
        "3, 3000",
        "6, 6000",
        "86400, 6000",
        "999999999, 6000",
        "-1, 1000",
        "soon, 1000",
        "٣, 1000",
        "9999999999999, 1000",
        "'Wed, 21 Oct 2026 07:28:00 GMT', 1000"
    })
    void retryAfterIsRespectedButNotBeyondFiveSecondsMoreThanOurOwnWait(String retryAfter, long millis) {
        ScriptedCalls calls = new ScriptedCalls(throttled(retryAfter), GOOD);
        calls.call(Pings.PING);
        assertThat(calls.time.slept()).containsExactly(Duration.ofMillis(millis));
    }

    /** F47. */
    @Test
    void threeTimes429IsWaitedOutAlsoWithoutAKey() {
        ScriptedCalls calls = new ScriptedCalls(THROTTLED, THROTTLED, THROTTLED, GOOD);
        assertThat(calls.call(Pings.UNKEYED).attempts()).isEqualTo(4);
        assertThat(calls.time.slept()).containsExactly(millis(1000, 2000, 4000));
        assertThat(calls.hosts()).containsOnly("main");
    }

    /** A server that refused asks for patience, and so may our own limiter; the call has begun and its time is not over. */
    @Test
    void aRepetitionWaitsForRoomAsLongAsItsCallHasTime() {
        ScriptedCalls calls = new ScriptedCalls(THROTTLED, GOOD);
        Caller caller = calls.builder().rateLimiter(after429(calls, 20)).build();
        assertThat(caller.call(Pings.PING, ScriptedCalls.PING).attempts()).isEqualTo(2);
        assertThat(calls.time.slept()).containsExactly(millis(1000, 20_000));
    }

    @Test
    void whereThereIsNoRoomToRepeatACallTheServersErrorIsItsEnd() {
        ScriptedCalls calls = new ScriptedCalls(THROTTLED, GOOD);
        Caller caller = calls.builder().rateLimiter(after429(calls, 60)).build();
        ApiException e = catchThrowableOfType(ApiException.class, () -> caller.call(Pings.PING, ScriptedCalls.PING));
        assertThat(e.code()).isEqualTo("FREQUENCY_LIMITED");
        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.getSuppressed()).singleElement().isInstanceOf(RateLimitExceededException.class);
        assertThat(calls.sent).hasSize(1);
    }

    private static RateLimiter after429(ScriptedCalls calls, int seconds) {
        return (quota, rate, longest) -> Duration.ofSeconds(calls.sent.isEmpty() ? 0 : seconds);
    }

    @Test
    void anUnproven429IsNoReasonToRepeatACallWithoutAKey() {
        ScriptedCalls.Line forged = calls -> SignedAnswers.unsigned(429, "{\"code\":\"FREQUENCY_LIMITED\"}");
        assertThat(failure(new ScriptedCalls(forged), Pings.UNKEYED).outcome()).isEqualTo(Outcome.REFUSED_UNVERIFIED);
        ScriptedCalls keyed = new ScriptedCalls(forged, GOOD);
        assertThat(keyed.call(Pings.PING).attempts()).isEqualTo(2);
    }

    @Test
    void aVerified202IsAskedAgainWithTheSameKeyUntilItIsDecided() {
        ScriptedCalls.Line later = calls -> calls.signed.answer(202, "{}");
        ScriptedCalls calls = new ScriptedCalls(later, later, GOOD);
        assertThat(calls.call(Pings.PING).result()).isEqualTo(new Pong("ho", 1));
        SignetException e = failure(new ScriptedCalls(later), Pings.PING);
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e).hasMessageContaining("key_1").hasMessageContaining("with the same key, never with a new one");
        assertThat(failure(new ScriptedCalls(later), Pings.UNKEYED).facts().attempts())
                .hasSize(1);
    }

    @Test
    void anErrorThatItsPageSaysToRepeatIsRepeatedIfThatIsSafe() {
        ScriptedCalls.Line busy = calls -> calls.signed.answer(400, "{\"code\":\"SYSTEM_ERROR\"}");
        assertThat(new ScriptedCalls(busy, GOOD).call(Pings.PING).attempts()).isEqualTo(2);
        assertThat(failure(new ScriptedCalls(busy), Pings.UNKEYED).facts().attempts())
                .hasSize(1);
    }

    @Test
    void noAttemptBeginsAfterTheDeadline() {
        ScriptedCalls calls = new ScriptedCalls(BUSY);
        SignetException e = failure(calls, Pings.PING, CallOptions.NONE.deadline(Duration.ofMillis(500)));
        assertThat(calls.sent).hasSize(2);
        assertThat(calls.time.slept()).containsExactly(Duration.ofMillis(200));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    /** F57. */
    @Test
    void aClockThatJumpsMovesNoDeadline() {
        ScriptedCalls calls = new ScriptedCalls(
                script -> {
                    script.time.setBack(Duration.ofHours(1));
                    throw new TransportFailure(Kind.CUT, "played", null);
                },
                GOOD);
        assertThat(calls.call(Pings.PING).attempts()).isEqualTo(2);
    }

    @Test
    void oneAttemptIsOneAttempt() {
        ScriptedCalls calls = new ScriptedCalls(NOBODY, GOOD);
        assertThat(failure(calls, Pings.PING, CallOptions.NONE.retries(Retries.NONE))
                        .outcome())
                .isEqualTo(Outcome.NOT_SENT);
        assertThat(calls.sent).hasSize(1);
    }

    /** F51. */
    @Test
    void whereNoHostCanBeReachedTheErrorNamesThemAll() {
        SignetException e = failure(new ScriptedCalls(NOBODY), Pings.UNKEYED);
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e).hasMessageContaining("https://main.example NOT_SENT, https://backup.example NOT_SENT");
        assertThat(e.facts().attempts()).extracting(Attempt::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void theOtherHostIsAskedAtOnceAndOnlyThenIsWaited() {
        ScriptedCalls calls = new ScriptedCalls(NOBODY, NOBODY, NOBODY, GOOD);
        calls.call(Pings.UNKEYED);
        assertThat(calls.hosts()).containsExactly("main", "backup", "main", "backup");
        assertThat(calls.time.slept()).containsExactly(millis(400, 800));
    }

    @Test
    void aHostThatCouldNotBeReachedIsAskedLastForHalfAMinute() {
        ScriptedCalls calls = new ScriptedCalls(NOBODY, GOOD);
        Caller caller = calls.caller();
        caller.call(Pings.UNKEYED, ScriptedCalls.PING);
        caller.call(Pings.UNKEYED, ScriptedCalls.PING);
        calls.time.pass(Duration.ofSeconds(30));
        caller.call(Pings.UNKEYED, ScriptedCalls.PING);
        assertThat(calls.hosts()).containsExactly("main", "backup", "backup", "main");
    }

    @Test
    void aHostIsDownAfterTwoCutsInARowAndNotAfterOne() {
        ScriptedCalls calls = new ScriptedCalls(CUT, GOOD, CUT, CUT, GOOD);
        Caller caller = calls.caller();
        for (int i = 0; i < 5; i++) {
            tryTo(caller);
        }
        assertThat(calls.hosts()).containsExactly("main", "main", "main", "main", "backup");
    }

    @Test
    void aHostThatRefusesInBetweenIsNotDown() {
        ScriptedCalls.Line refused = calls -> calls.signed.answer(400, "{\"code\":\"PARAM_ERROR\"}");
        ScriptedCalls calls = new ScriptedCalls(CUT, refused, CUT, GOOD);
        Caller caller = calls.caller();
        for (int i = 0; i < 3; i++) {
            assertThat(catchThrowableOfType(
                            SignetException.class, () -> caller.call(Pings.UNKEYED, ScriptedCalls.PING)))
                    .isNotNull();
        }
        caller.call(Pings.UNKEYED, ScriptedCalls.PING);
        assertThat(calls.hosts()).containsOnly("main");
    }

    @Test
    void whenMostCallsFailTheirRepetitionsStopButEachHostIsAskedOnce() {
        ScriptedCalls calls = new ScriptedCalls(BUSY);
        Caller caller = calls.caller();
        for (int i = 0; i < 42; i++) {
            failure(caller);
        }
        calls.sent.clear();
        SignetException e = failure(caller);
        assertThat(calls.hosts()).containsExactly("main", "backup");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.getSuppressed()).singleElement().asString().contains("too many calls of this caller fail");
    }

    @Test
    void anInterruptWhileWaitingKeepsTheMarkTheCauseAndTheOutcomeOfWhatWasSent() {
        ScriptedCalls calls = new ScriptedCalls(BUSY);
        calls.time.interruptSleepers();
        CallInterruptedException e = catchThrowableOfType(CallInterruptedException.class, () -> calls.call(Pings.PING));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e).hasMessageContaining("while it waited to try again").hasCauseInstanceOf(SignetException.class);
        assertThat(calls.sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, -1})
    void aNumberOfAttemptsHasARange(int attempts) {
        assertThatThrownBy(() -> Retries.DEFAULT.attempts(attempts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a call has 1 to 10 attempts, not " + attempts);
    }

    private static SignetException failure(Caller caller) {
        return catchThrowableOfType(SignetException.class, () -> caller.call(Pings.PING, ScriptedCalls.PING));
    }

    private static void tryTo(Caller caller) {
        try {
            caller.call(Pings.UNKEYED, ScriptedCalls.PING);
        } catch (SignetException e) {
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    private static ScriptedCalls.Line failure(Kind kind) {
        return calls -> {
            throw new TransportFailure(kind, "played", null);
        };
    }

    private static ScriptedCalls.Line throttled(String retryAfter) {
        return calls -> {
            Answer answer = calls.signed.answer(429, "{\"code\":\"FREQUENCY_LIMITED\"}");
            Headers headers = answer.headers().with("Retry-After", retryAfter);
            return new Answer(429, headers, answer.body());
        };
    }

    private static SignetException failure(ScriptedCalls calls, Endpoint<Ping, Pong> endpoint) {
        return failure(calls, endpoint, CallOptions.NONE);
    }

    private static SignetException failure(ScriptedCalls calls, Endpoint<Ping, Pong> endpoint, CallOptions options) {
        return catchThrowableOfType(SignetException.class, () -> calls.call(endpoint, options));
    }

    private static Duration[] millis(long... millis) {
        return Arrays.stream(millis).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }
}
