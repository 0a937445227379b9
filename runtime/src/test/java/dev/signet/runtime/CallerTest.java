package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.Pings.Ping;
import dev.signet.runtime.Pings.Pong;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.DeadlineExceededException;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.error.UnreadableAnswerException;
import dev.signet.runtime.error.VerificationException;
import dev.signet.runtime.http.RateLimiter;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import dev.signet.runtime.json.Notice;
import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Violation;
import dev.signet.spec.Severity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call from request to result, and the truth about every other end it can have. */
class CallerTest {

    private static final Ping PING = new Ping("key_1", "hi");

    private final FakeTime time = new FakeTime();
    private final SignedAnswers signed = new SignedAnswers(time);
    private final List<Request> sent = new ArrayList<>();
    private final List<Violation> warned = new ArrayList<>();

    @Test
    void aVerifiedAnswerIsTheResult() {
        Response<Pong> response = caller(request -> signed.answer(200, "{\"text\":\"ho\",\"count\":3}"))
                .call(Pings.PING, PING);
        assertThat(response.result()).isEqualTo(new Pong("ho", 3));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.attempts()).isEqualTo(1);
        assertThat(response.host()).isEqualTo("https://main.example");
        assertThat(response.requestId()).contains("0815-0");
        assertThat(response.notices()).isEmpty();
    }

    @Test
    void anAnswerIsBelievedOnceAndARecordedOneNever() {
        Answer recorded = signed.answer(200, "{\"text\":\"ho\",\"count\":3}");
        Caller caller = caller(request -> recorded);
        caller.call(Pings.PING, PING);
        assertThatThrownBy(() -> caller.call(Pings.PING, new Ping("key_2", "hi")))
                .isInstanceOfSatisfying(VerificationException.class, e -> {
                    assertThat(e.reason()).isEqualTo(VerificationException.Reason.REPLAYED);
                    assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                });
    }

    @Test
    void aRefusalIsBelievedOnceToo() {
        Answer recorded = signed.answer(400, "{\"code\":\"PARAM_ERROR\"}");
        Caller caller = caller(request -> recorded);
        assertThatThrownBy(() -> caller.call(Pings.PING, PING))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.REFUSED));
        assertThatThrownBy(() -> caller.call(Pings.PING, PING)).isInstanceOf(VerificationException.class);
    }

    @Test
    void theRequestIsSignedAndCarriesWhatTheProtocolAsksFor() {
        caller(request -> signed.answer(200, "{\"text\":\"ho\"}")).call(Pings.PING, PING);
        Request request = sent.get(0);
        assertThat(request.url()).isEqualTo("https://main.example/pings/key_1");
        assertThat(new String(request.body(), StandardCharsets.UTF_8)).isEqualTo("{\"text\":\"hi\"}");
        assertThat(request.headers("Content-Type")).isEqualTo(List.of("application/json"));
        assertThat(request.headers("Accept")).isEqualTo(List.of("application/json"));
        assertThat(request.headers("Wechatpay-Serial")).isEqualTo(List.of(SignedAnswers.KEY_ID));
        assertThat(request.headers("Authorization"))
                .singleElement()
                .asString()
                .startsWith("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"120344\"");
    }

    @Test
    void anInvalidRequestIsRefusedAndNothingIsSent() {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> caller(request -> signed.answer(200, "{}")).call(Pings.PING, new Ping("key_1", "too long")));
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e)
                .hasMessage(
                        "Pings.ping (idempotency key key_1): the request breaks its spec, nothing was sent. Outcome: "
                                + "NOT_SENT.\n  /text [Ping.text.length] has 8 characters, allowed: 1..5; given: too long");
        assertThat(e.violations())
                .containsExactly(new Violation(
                        "/text", "Ping.text.length", "1..5", "too long", "has 8 characters, allowed: 1..5"));
        assertThat(sent).isEmpty();
    }

    @Test
    void aRuleOfSeverityWarnIsToldToTheListenerAndTheRequestIsSent() {
        caller(request -> signed.answer(200, "{\"text\":\"ho\"}")).call(Pings.PING, new Ping("key_1", "four"));
        assertThat(warned).extracting(Violation::rule).containsExactly("Ping.text.short");
        assertThat(sent).hasSize(1);
    }

    @Test
    void aProgramMayChangeTheSeverityOfARule() {
        Caller strict = builder(request -> signed.answer(200, "{\"text\":\"ho\"}"))
                .severities(Severities.overriding(Map.of("Ping.text.short", Severity.ENFORCE)))
                .build();
        assertThatThrownBy(() -> strict.call(Pings.PING, new Ping("key_1", "four")))
                .isInstanceOf(InvalidRequestException.class);
        Caller lax = builder(request -> signed.answer(200, "{\"text\":\"ho\"}"))
                .severities((rule, declared) -> Severity.OFF)
                .build();
        lax.call(Pings.PING, new Ping("key_1", "much too long"));
        assertThat(warned).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "", "a\nb"})
    void aValueThatWouldChangeThePathIsRefusedWhateverTheSeverities(String id) {
        Caller lax = builder(request -> signed.answer(200, "{}"))
                .severities((rule, declared) -> Severity.OFF)
                .build();
        assertThatThrownBy(() -> lax.call(Pings.PING, new Ping(id, "hi"))).isInstanceOf(InvalidRequestException.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void anEmojiIsRefusedBecauseTheSchemeHasNoneAndIsNotShown() {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> caller(request -> signed.answer(200, "{}")).call(Pings.PING, new Ping("key_1", "a😀")));
        assertThat(e.violations())
                .singleElement()
                .extracting(Violation::pointer, Violation::value)
                .containsExactly("/text", "***");
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, true, REFUSED",
        "403, true, REFUSED",
        "404, true, REFUSED",
        "429, true, REFUSED",
        "408, true, UNKNOWN",
        "500, true, UNKNOWN",
        "503, true, UNKNOWN",
        "302, true, REFUSED_UNVERIFIED",
        "302, false, REFUSED_UNVERIFIED",
        "400, false, REFUSED_UNVERIFIED",
        "401, false, REFUSED_UNVERIFIED",
        "408, false, UNKNOWN",
        "500, false, UNKNOWN",
        "502, false, UNKNOWN"
    })
    void theOutcomeOfAnErrorFollowsFromStatusAndProof(int status, boolean proven, Outcome outcome) {
        String body = "{\"code\":\"SOME_CODE\",\"message\":\"words\"}";
        ApiException e = catchThrowableOfType(
                ApiException.class,
                () -> caller(request -> proven ? signed.answer(status, body) : SignedAnswers.unsigned(status, body))
                        .call(Pings.PING, PING));
        assertThat(e.outcome()).isEqualTo(outcome);
        assertThat(e.verified()).isEqualTo(proven);
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.code()).isEqualTo("SOME_CODE");
        assertThat(e.serverMessage()).isEqualTo("words");
        assertThat(e.facts().idempotencyKey()).isEqualTo("key_1");
    }

    @Test
    void anErrorThatIsNoJsonIsAnErrorAllTheSame() {
        ApiException e = catchThrowableOfType(
                ApiException.class,
                () -> caller(request -> SignedAnswers.unsigned(502, "<html>Bad Gateway</html>"))
                        .call(Pings.PING, PING));
        assertThat(e.code()).isEmpty();
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theSpecsRowGivesTheRemedyAndTheServersWordsStayOutOfTheMessage() {
        ApiException e = catchThrowableOfType(
                ApiException.class,
                () -> caller(request -> signed.answer(400, "{\"code\":\"PARAM_ERROR\",\"message\":\"openid oU123\"}"))
                        .call(Pings.PING, PING));
        assertThat(e.remedy()).contains("Correct it.");
        assertThat(e).hasMessageContaining("Correct it.").hasMessageNotContaining("oU123");
    }

    @Test
    void aSuccessWithoutASignatureIsNotBelieved() {
        VerificationException e = catchThrowableOfType(
                VerificationException.class,
                () -> caller(request -> SignedAnswers.unsigned(200, "{\"text\":\"ho\"}"))
                        .call(Pings.PING, PING));
        assertThat(e.reason()).isEqualTo(VerificationException.Reason.MISSING_HEADER);
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anErrorWithAWrongSignatureIsNotBelievedEither() {
        assertThatThrownBy(() -> caller(request -> new Answer(
                                400, signed.answer(400, "{}").headers(), "{ }".getBytes(StandardCharsets.UTF_8)))
                        .call(Pings.PING, PING))
                .isInstanceOf(VerificationException.class);
    }

    @Test
    void whatTheSpecDidNotExpectIsNoted() {
        Response<Pong> response = caller(
                        request -> signed.answer(200, "{\"text\":null,\"count\":1,\"new\":[{\"a\":1}]}"))
                .call(Pings.PING, PING);
        assertThat(response.notices())
                .containsExactlyInAnyOrder(
                        new Notice("/new", Notice.Kind.UNKNOWN, ""), new Notice("/text", Notice.Kind.MISSING, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":1}|/text",
                "{\"count\":\"1\"}|/count",
                "{\"count\":1.5}|/count",
                "{\"count\":9223372036854775808}|/count",
                "{\"text\":\"a\",\"text\":\"b\"}|/text",
                "[]|''",
                "{\"text\":\"a\"} {}|''",
                "{\"other\":\"a\"}|''",
                "{}|''",
                "''|''"
            })
    void anAnswerThatCannotBeReadWasExecutedAllTheSame(String body, String pointer) {
        UnreadableAnswerException e = catchThrowableOfType(
                UnreadableAnswerException.class,
                () -> caller(request -> signed.answer(200, body)).call(Pings.PING, PING));
        assertThat(e.outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(e.pointer()).isEqualTo(pointer);
        assertThat(new String(e.body(), StandardCharsets.UTF_8)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/plain; charset=utf-8",
                "application/xml",
                "application/octet-stream",
                "json",
                ""
            })
    void anAnswerThatIsAnnouncedAsSomethingElseThanJsonIsNotRead(String type) {
        UnreadableAnswerException e = catchThrowableOfType(
                UnreadableAnswerException.class,
                () -> caller(request -> announced(type)).call(Pings.PING, PING));
        assertThat(e.outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(e).hasMessageContaining("is announced as \"" + type + "\", not as JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON;charset=UTF-8", "application/problem+json"})
    void anAnswerThatIsAnnouncedAsJsonIsRead(String type) {
        assertThat(caller(request -> announced(type)).call(Pings.PING, PING).result())
                .isEqualTo(new Pong("ho", 3));
    }

    private Answer announced(String type) {
        Answer answer = signed.answer(200, "{\"text\":\"ho\",\"count\":3}");
        return new Answer(200, answer.headers().with("Content-Type", type), answer.body());
    }

    @Test
    void theSecondHostIsTriedOnlyIfNothingCanHaveReachedTheFirst() {
        Response<Pong> response = caller(request -> {
                    if (request.host().contains("main")) {
                        throw new TransportFailure(Kind.NO_CONNECTION, "no connection", null);
                    }
                    return signed.answer(200, "{\"text\":\"ho\"}");
                })
                .call(Pings.PING, PING);
        assertThat(response.host()).isEqualTo("https://backup.example");
        assertThat(response.attempts()).isEqualTo(2);
        assertThat(sent)
                .extracting(request -> new String(request.body(), StandardCharsets.UTF_8))
                .containsOnly("{\"text\":\"hi\"}");
        assertThat(sent.get(0).headers("Authorization"))
                .isNotEqualTo(sent.get(1).headers("Authorization"));
    }

    @Test
    void whatMayHaveBeenSentIsNotSentAgain() {
        TransportException e = catchThrowableOfType(
                TransportException.class,
                () -> caller(request -> {
                            throw new TransportFailure(Kind.CUT, "connection reset", null);
                        })
                        .call(Pings.UNKEYED, PING));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(sent).hasSize(1);
    }

    @Test
    void aCallThatTakesTooLongSaysSoAndKeepsItsOutcome() {
        DeadlineExceededException e = catchThrowableOfType(
                DeadlineExceededException.class,
                () -> caller(request -> {
                            time.pass(Duration.ofSeconds(2));
                            throw new TransportFailure(Kind.CUT, "no complete answer", null);
                        })
                        .call(Pings.PING, PING, CallOptions.NONE.deadline(Duration.ofSeconds(2))));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anInterruptedCallKeepsTheThreadsMark() {
        SignetException e = catchThrowableOfType(
                SignetException.class,
                () -> caller(request -> {
                            throw new InterruptedException();
                        })
                        .call(Pings.PING, PING));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void credentialsForAnotherSchemeAreNamedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> caller(request -> signed.answer(200, "{}")).call(Pings.MERCHANT_PING, PING))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("WECHATPAY_MERCHANT")
                .hasMessageContaining("120344");
        assertThat(sent).isEmpty();
    }

    @Test
    void aCallerWithoutCredentialsIsNotBuilt() {
        assertThatThrownBy(() -> Caller.builder().build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("credentials(…)");
    }

    @Test
    void anEndpointGeneratedForAnotherRuntimeSaysSo() {
        assertThatThrownBy(() -> Endpoint.builder(2, "Pings.ping"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Pings.ping was generated for version 2");
    }

    @Test
    void aVerified202IsNoSuccessAndItsOutcomeIsUnknown() {
        ApiException e = catchThrowableOfType(
                ApiException.class,
                () -> caller(request -> signed.answer(202, "{\"code\":\"PROCESSING\"}"))
                        .call(Pings.PING, PING));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThatThrownBy(() ->
                        caller(request -> SignedAnswers.unsigned(202, "{}")).call(Pings.PING, PING))
                .isInstanceOf(VerificationException.class);
    }

    @Test
    void anAnswerThatARecordRefusesWasExecutedAllTheSame() {
        UnreadableAnswerException e = catchThrowableOfType(
                UnreadableAnswerException.class,
                () -> caller(request -> signed.answer(200, "{\"text\":\"ho\",\"count\":-1}"))
                        .call(Pings.PING, PING));
        assertThat(e.outcome()).isEqualTo(Outcome.EXECUTED);
        // Without its words, which may quote the answer.
        assertThat(e).cause().hasMessage("java.lang.IllegalArgumentException");
    }

    @Test
    void aTransportThatThrowsAnythingElseLeavesTheOutcomeUnknown() {
        TransportException e = catchThrowableOfType(
                TransportException.class,
                () -> caller(request -> {
                            throw new IllegalStateException("a bug");
                        })
                        .call(Pings.PING, PING));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    /** Where a spec asks for no proof, a page that says 200 may come from anybody. */
    @Test
    void anUnprovenAnswerThatCannotBeReadLeavesOpenWhatWasDone() {
        UnreadableAnswerException e = catchThrowableOfType(
                UnreadableAnswerException.class,
                () -> caller(request -> SignedAnswers.unsigned(200, "<html>")).call(Pings.UNPROVEN, PING));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.facts().attempts()).extracting(Attempt::outcome).containsExactly(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "", "http://localhost:8080/", "ftp://a"})
    void aHostThatIsNoneIsRefusedWhenTheCallerIsBuilt(String host) {
        assertThatThrownBy(() -> Caller.builder().hosts(host)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aHostThatIsNamedTwiceInOtherLettersIsOneHost() {
        CallerBuilder builder = Caller.builder()
                .hosts(
                        "https://Pay.Example",
                        "HTTPS://pay.example:443",
                        "http://pay.example:80",
                        "http://PAY.example",
                        "http://pay.example:443",
                        "http://[::FFFF]:8080");
        assertThat(builder.hosts())
                .containsExactly(
                        "https://pay.example", "http://pay.example", "http://pay.example:443", "http://[::ffff]:8080");
    }

    @Test
    void nothingThatSomeoneElseWroteCanForgeALineOfALog() {
        String code = "X\\n2026-01-01 ERROR forged\\u001b[31m" + "x".repeat(1000);
        ApiException e = catchThrowableOfType(
                ApiException.class,
                () -> caller(request -> SignedAnswers.unsigned(403, "{\"code\":\"" + code + "\"}"))
                        .call(Pings.PING, PING));
        assertThat(e.getMessage()).doesNotContain("\n").doesNotContain("\u001b").hasSizeLessThan(300);
        InvalidRequestException key = catchThrowableOfType(
                InvalidRequestException.class,
                () -> caller(request -> signed.answer(200, "{}")).call(Pings.PING, new Ping("k\nforged", "too long")));
        assertThat(key.getMessage()).startsWith("Pings.ping (idempotency key k\\u{a}forged): ");
    }

    @Test
    void noKeyAndNoAuthorizationIsInAnythingThatPrints() {
        Caller caller = caller(request -> SignedAnswers.unsigned(401, "{}"));
        ApiException e = catchThrowableOfType(ApiException.class, () -> caller.call(Pings.PING, PING));
        String printed =
                caller + " " + e + " " + sent.get(0) + " " + sent.get(0).headers();
        assertThat(printed)
                .doesNotContain("signature=")
                .doesNotContain("nonce_str")
                .doesNotContain("\"hi\"");
    }

    private Caller caller(Script script) {
        return builder(script).build();
    }

    private CallerBuilder builder(Script script) {
        Transport transport = (request, timeout) -> {
            sent.add(request);
            return script.answer(request);
        };
        return Caller.builder()
                .credentials(Credentials.brand("120344", "AB", TestKeys.OURS.getPrivate()))
                .trust(signed.trusted())
                .transport(transport)
                .rateLimiter(RateLimiter.none())
                .time(time)
                .listener(new CallListener() {
                    @Override
                    public void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {
                        warned.addAll(violations);
                    }
                });
    }

    /** What the other side does with a request. */
    private interface Script {
        Answer answer(Request request) throws TransportFailure, InterruptedException;
    }
}
