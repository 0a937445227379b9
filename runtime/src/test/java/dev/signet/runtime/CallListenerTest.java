package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.Pings.Ping;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.NonceSource;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.LocalFailureException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.TransportFailure;
import dev.signet.spec.Schemes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who listens is told of each call and each attempt, of its start and its end. */
class CallListenerTest {

    private static final ScriptedCalls.Line GOOD = calls -> {
        calls.time.pass(Duration.ofMillis(12));
        return calls.signed.answer(200, "{\"text\":\"ho\",\"count\":1}");
    };
    private static final ScriptedCalls.Line CUT = calls -> {
        calls.time.pass(Duration.ofMillis(5));
        throw new TransportFailure(Kind.CUT, "played", null);
    };

    private final List<String> told = new ArrayList<>();

    /** Writes down what it is told. */
    private final class Diary implements CallListener {

        @Override
        public void callStarted(CallFacts call) {
            told.add("call " + call.endpoint() + " " + call.identity() + " " + call.idempotencyKey());
        }

        @Override
        public void attemptStarted(CallFacts call, int number, String host) {
            told.add("attempt " + number + " to " + host);
        }

        @Override
        public void attemptEnded(CallFacts call) {
            call.last()
                    .ifPresent(attempt -> told.add("attempt " + attempt.number() + " " + attempt.outcome() + " "
                            + attempt.status().orElse(0) + " " + attempt.verified() + " " + attempt.took()));
        }

        @Override
        public void callEnded(CallFacts call, Outcome outcome, Duration took, @Nullable SignetException failure) {
            told.add("end " + outcome + " " + call.attempts().size() + " " + took + " " + (failure == null));
        }
    }

    @Test
    void aCallIsToldFromItsStartToItsEnd() {
        caller(CUT, GOOD).call(Pings.PING, ScriptedCalls.PING);
        assertThat(told)
                .containsExactly(
                        "call Pings.ping 120344 key_1",
                        "attempt 1 to https://main.example",
                        "attempt 1 UNKNOWN 0 false PT0.005S",
                        "attempt 2 to https://backup.example",
                        "attempt 2 EXECUTED 200 true PT0.012S",
                        "end EXECUTED 2 PT0.217S true");
    }

    @Test
    void aCallWithoutAResultIsToldWithTheOutcomeOfAllItsAttempts() {
        fail(caller(CUT, calls -> SignedAnswers.unsigned(401, "{\"code\":\"SIGN_ERROR\"}")), ScriptedCalls.PING);
        assertThat(told).endsWith("attempt 2 REFUSED_UNVERIFIED 401 false PT0S", "end UNKNOWN 2 PT0.205S false");
    }

    @Test
    void aCallThatIsNotSentIsToldToo() {
        fail(caller(GOOD), new Ping("key_1", "too long"));
        assertThat(told).containsExactly("call Pings.ping 120344 key_1", "end NOT_SENT 0 PT0S false");
    }

    @Test
    void aCallThatEndsWithAnErrorOfTheMachineIsToldToo() {
        Caller caller = caller(calls -> {
            throw new OutOfMemoryError("played");
        });
        assertThatThrownBy(() -> caller.call(Pings.PING, ScriptedCalls.PING)).isInstanceOf(OutOfMemoryError.class);
        assertThat(told).endsWith("attempt 1 UNKNOWN 0 false PT0S", "end UNKNOWN 1 PT0S true");
    }

    @Test
    void aPartOfTheProgramThatFailsIsATypedEndWithItsOutcome() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        Caller caller = calls.builder()
                .rateLimiter((quota, rate, longest) -> {
                    throw new IllegalStateException("the limiter's Redis is down");
                })
                .build();
        LocalFailureException e =
                catchThrowableOfType(LocalFailureException.class, () -> caller.call(Pings.PING, ScriptedCalls.PING));
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e)
                .hasMessage(
                        "Pings.ping (idempotency key key_1): a part of this program failed; see the cause. Outcome: "
                                + "NOT_SENT.")
                .hasRootCauseMessage("the limiter's Redis is down");
    }

    static Stream<Consumer<CallerBuilder>> partsOfAnAttemptBeforeItIsSent() {
        return Stream.of(
                builder -> builder.trust(() -> {
                    throw new IllegalStateException("no keys today");
                }),
                builder -> builder.nonces(new NonceSource() {
                    private int count;

                    @Override
                    public String next() {
                        if (count++ > 0) {
                            throw new IllegalStateException("no keys today");
                        }
                        return "only-for-the-name-of-the-call";
                    }
                }));
    }

    /** What fails before a request is given to the transport has sent nothing, also if it has begun. */
    @ParameterizedTest
    @MethodSource("partsOfAnAttemptBeforeItIsSent")
    void anAttemptThatFailsInTheProgramBeforeItIsSentWasNotSent(Consumer<CallerBuilder> part) {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        CallerBuilder builder = calls.builder();
        part.accept(builder);
        Caller caller = builder.build();
        LocalFailureException e =
                catchThrowableOfType(LocalFailureException.class, () -> caller.call(Pings.UNKEYED, ScriptedCalls.PING));
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e).hasRootCauseMessage("no keys today");
        assertThat(calls.sent).isEmpty();
    }

    static Stream<Arguments> partsThatThrowWhatNobodyDeclared() {
        return Stream.of(
                Arguments.of(Outcome.NOT_SENT, (Consumer<CallerBuilder>) builder -> builder.trust(() -> sneaky())),
                Arguments.of(Outcome.NOT_SENT, (Consumer<CallerBuilder>) builder ->
                        builder.credentials(Credentials.of(Schemes.WECHATPAY_BRAND, "1", "AB", parts -> sneaky()))),
                Arguments.of(Outcome.UNKNOWN, (Consumer<CallerBuilder>)
                        builder -> builder.transport((request, timeout) -> sneaky())),
                Arguments.of(Outcome.UNKNOWN, (Consumer<CallerBuilder>) builder ->
                        builder.trust(TrustedKeys.of(SignedAnswers.KEY_ID, (signature, parts) -> sneaky()))));
    }

    /** Kotlin, and some Java, throws checked exceptions where none is declared. */
    @ParameterizedTest
    @MethodSource("partsThatThrowWhatNobodyDeclared")
    void whatNobodyDeclaredEndsACallWithItsOutcomeToo(Outcome outcome, Consumer<CallerBuilder> part) {
        CallerBuilder builder = new ScriptedCalls(GOOD).builder().listener(new Diary());
        part.accept(builder);
        Caller caller = builder.build();
        assertThatThrownBy(() -> caller.call(Pings.UNKEYED, ScriptedCalls.PING))
                .isInstanceOfSatisfying(
                        SignetException.class, e -> assertThat(e.outcome()).isEqualTo(outcome));
        assertThat(told).last().asString().startsWith("end " + outcome);
    }

    @Test
    void aListenerThatThrowsWhatNobodyDeclaredChangesNothing() {
        Caller caller = new ScriptedCalls(GOOD)
                .builder()
                .listener(new CallListener() {
                    @Override
                    public void attemptEnded(CallFacts call) {
                        sneaky();
                    }
                })
                .build();
        assertThat(caller.call(Pings.PING, ScriptedCalls.PING).attempts()).isOne();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // It returns nothing at all.
    private static <T> T sneaky() {
        return CallListenerTest.<T, RuntimeException>thrown(new IOException("nobody declared it"));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The trick by which others do it.
    private static <T, E extends Exception> T thrown(Exception e) throws E {
        throw (E) e;
    }

    @Test
    void aFutureThatIsRejectedOrCancelledBeforeItBeganIsToldFromItsStartToItsEnd() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        List<Runnable> queue = new ArrayList<>();
        Caller queued =
                calls.builder().listener(new Diary()).executor(queue::add).build();
        queued.callAsync(Pings.PING, ScriptedCalls.PING, Response::result).cancel(true);
        queue.forEach(Runnable::run);
        Caller full = calls.builder()
                .listener(new Diary())
                .executor(task -> {
                    throw new RejectedExecutionException();
                })
                .build();
        assertThat(full.callAsync(Pings.PING, ScriptedCalls.PING, Response::result))
                .isCompletedExceptionally();
        assertThat(told)
                .containsExactly(
                        "call Pings.ping 120344 key_1",
                        "end NOT_SENT 0 PT0S false",
                        "call Pings.ping 120344 key_1",
                        "end NOT_SENT 0 PT0S false");
        assertThat(calls.sent).isEmpty();
    }

    @Test
    void twoListenersAreBothToldWhateverTheFirstThrows() {
        ScriptedCalls calls = new ScriptedCalls(GOOD);
        calls.builder().listener(new Broken().and(new Diary())).build().call(Pings.PING, ScriptedCalls.PING);
        assertThat(told).hasSize(4);
    }

    @Test
    void whatAListenerThrowsChangesNoCall() {
        ScriptedCalls calls = new ScriptedCalls(CUT, GOOD);
        Caller caller = calls.builder().listener(new Broken()).build();
        assertThat(caller.call(Pings.PING, ScriptedCalls.PING).attempts()).isEqualTo(2);
    }

    /** Fails whenever it is told anything. */
    private static final class Broken implements CallListener {

        @Override
        public void callStarted(CallFacts call) {
            throw new IllegalStateException("metrics are down");
        }

        @Override
        public void attemptStarted(CallFacts call, int number, String host) {
            throw new IllegalStateException("metrics are down");
        }

        @Override
        public void attemptEnded(CallFacts call) {
            throw new IllegalStateException("metrics are down");
        }

        @Override
        public void callEnded(CallFacts call, Outcome outcome, Duration took, @Nullable SignetException failure) {
            throw new IllegalStateException("metrics are down");
        }
    }

    private Caller caller(ScriptedCalls.Line... script) {
        return new ScriptedCalls(script).builder().listener(new Diary()).build();
    }

    private static void fail(Caller caller, Ping ping) {
        assertThat(catchThrowableOfType(SignetException.class, () -> caller.call(Pings.PING, ping)))
                .isNotNull();
    }
}
