package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.Pings.Ping;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Retries;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.RateLimitExceededException;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.RateLimitKey;
import dev.signet.runtime.http.SlidingWindowRateLimiter;
import dev.signet.runtime.http.TransportFailure;
import dev.signet.spec.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller's options and those of one call say together. */
class CallOptionsTest {

    private static final ScriptedCalls.Line GOOD = calls -> calls.signed.answer(200, "{\"text\":\"ho\",\"count\":1}");

    private final ScriptedCalls calls = new ScriptedCalls(GOOD);
    private final List<Duration> timeouts = new ArrayList<>();

    @Test
    void aCallSaysOtherwiseAndWhereItSaysNothingTheCallerDecides() {
        Caller caller = calls.builder()
                .options(CallOptions.NONE.retries(Retries.NONE).header("X-Trace", "a"))
                .transport((request, timeout) -> {
                    timeouts.add(timeout);
                    calls.sent.add(request);
                    throw new TransportFailure(Kind.CUT, "played", null);
                })
                .build();
        fail(caller, CallOptions.NONE.attemptTimeout(Duration.ofSeconds(3)).header("X-Span", "b"));
        assertThat(timeouts).containsExactly(Duration.ofSeconds(3));
        assertThat(calls.sent.get(0).headers("X-Trace")).containsExactly("a");
        assertThat(calls.sent.get(0).headers("X-Span")).containsExactly("b");
        fail(caller.with(CallOptions.NONE.deadline(Duration.ofSeconds(1))), CallOptions.NONE);
        assertThat(timeouts).endsWith(Duration.ofSeconds(1));
        fail(caller, CallOptions.NONE);
        assertThat(timeouts).endsWith(Duration.ofSeconds(10));
    }

    @Test
    void oneCallMayBeStricterThanItsSpec() {
        CallOptions strict = CallOptions.NONE.severities((rule, declared) -> Severity.ENFORCE);
        assertThatThrownBy(() -> calls.caller().call(Pings.PING, new Ping("key_1", "four"), strict))
                .isInstanceOf(InvalidRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "authorization",
                "Host",
                "Content-Length",
                "Content-Type",
                "Transfer-Encoding",
                "Wechatpay-Serial",
                "",
                "X Bad",
                "X:Bad",
                "X-券",
                "X\r\nEvil"
            })
    void aHeaderThatTheCallMakesItselfOrThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> CallOptions.NONE.header(name, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Two calls that share an idempotency key by a caller's option would be one. */
    @Test
    void anOptionReplacesNothingThatTheSpecWrites() {
        Headers written = Headers.NONE.with("Idempotency-Key", "1").with("Accept", "application/json");
        Request request = new Request(Method.POST, "https://main.example", "/a", written, new byte[0]);
        assertThatThrownBy(() -> request.replacing(Headers.NONE.with("idempotency-key", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the header field idempotency-key is written by the spec of this call; set its value in the "
                                + "request, not by an option");
        assertThat(request.replacing(Headers.NONE.with("accept", "text/csv")).headers("Accept"))
                .containsExactly("text/csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\u0000", "券", "a\u007f"})
    void aHeaderValueThatCouldBeginAnotherFieldIsRefused(String value) {
        assertThatThrownBy(() -> CallOptions.NONE.header("X-Trace", value))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT-1S", "P2D"})
    void timesHaveARange(Duration time) {
        assertThatThrownBy(() -> CallOptions.NONE.deadline(time)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CallOptions.NONE.attemptTimeout(time)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRateLimitIsWaitedForASecondOrAsLongAsACallSaysOrNotAtAll() {
        Caller caller = limited().build();
        for (int i = 0; i < 40; i++) {
            caller.call(Pings.UNKEYED, ScriptedCalls.PING);
        }
        assertThat(calls.time.slept()).containsExactly(Duration.ofSeconds(1));
        RateLimitExceededException e = catchThrowableOfType(
                RateLimitExceededException.class,
                () -> caller.call(Pings.UNKEYED, ScriptedCalls.PING, CallOptions.NONE.failFast()));
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        assertThat(calls.sent).hasSize(40);
    }

    @Test
    void identitiesCanShareAQuota() {
        SlidingWindowRateLimiter limiter = new SlidingWindowRateLimiter(calls.time);
        Caller own = limited().rateLimiter(limiter).build();
        Caller shared = limited()
                .rateLimiter(limiter)
                .rateLimitKey(RateLimitKey.perEndpoint())
                .build();
        for (int i = 0; i < 20; i++) {
            own.call(Pings.UNKEYED, ScriptedCalls.PING);
            shared.call(Pings.UNKEYED, ScriptedCalls.PING);
        }
        assertThat(calls.time.slept()).isEmpty();
        limited()
                .rateLimiter(limiter)
                .rateLimitKey((identity, endpoint) -> endpoint)
                .build()
                .call(Pings.UNKEYED, ScriptedCalls.PING);
        assertThat(calls.time.slept()).containsExactly(Duration.ofSeconds(1));
    }

    private CallerBuilder limited() {
        return calls.builder().rateLimiter(new SlidingWindowRateLimiter(calls.time));
    }

    private static void fail(Caller caller, CallOptions options) {
        assertThat(catchThrowableOfType(
                        SignetException.class, () -> caller.call(Pings.UNKEYED, ScriptedCalls.PING, options)))
                .isNotNull();
    }
}
