package dev.signet.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Refusal;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.DeadlineExceededException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.VerificationException;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.OkHttpTransport;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import dev.signet.spec.Severity;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sandbox judges as the platform does, and does wrong what it is told to. */
class SandboxTest {

    private static final String MERCHANT = "1900007291";
    private static final Transport TRANSPORT = JdkTransport.create();
    private static final Things.Bound BOUND = new Things.Bound("mode", "text");
    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        RecordingThings things = new RecordingThings() {
            @Override
            public Thing withoutAnything() {
                throw new Refusal(403, "NO_AUTH", "not you");
            }

            @Override
            public void bodyless(String thingId) {
                throw new IllegalStateException("a bug");
            }
        };
        sandbox = Sandbox.builder()
                .serve(ThingsEndpoints.serve(things))
                .merchant(MERCHANT)
                .brand("120344")
                .start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aRefusalOfTheImplementationIsASignedError() {
        ApiException e = error(client(own(), TRANSPORT)::withoutAnything);
        assertThat(e.status()).isEqualTo(403);
        assertThat(e.code()).isEqualTo("NO_AUTH");
        assertThat(e.serverMessage()).isEqualTo("not you");
        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aBugOfTheImplementationIsASystemError() {
        ApiException e = error(() -> client(own(), TRANSPORT).bodyless("a"));
        assertThat(e.status()).isEqualTo(500);
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aStrangeKeyIsA401WithoutASignature() {
        KeyPair strange = ThrowAwayKeys.rsa();
        ApiException e = error(() -> put(Credentials.merchant(MERCHANT, own().serial(), strange.getPrivate())));
        assertThat(e.status()).isEqualTo(401);
        assertThat(e.code()).isEqualTo("SIGN_ERROR");
        assertThat(e.verified()).isFalse();
        assertThat(e.serverMessage()).startsWith("the signature does not fit");
    }

    @Test
    void aStrangeSerialNumberAndAStrangeCallerAreNamed() {
        Credentials serial = Credentials.of(own().scheme(), MERCHANT, "ABCD", own().signer());
        assertThat(error(() -> put(serial)).serverMessage())
                .startsWith("serial_no ")
                .contains(" is not that of ");
        Credentials caller = Credentials.of(own().scheme(), "1900000000", own().serial(), own().signer());
        assertThat(error(() -> put(caller)).serverMessage()).startsWith("nobody is known by the mchid ");
    }

    @Test
    void aBrandIsNoMerchant() {
        Credentials brand = sandbox.credentials("120344");
        Credentials posing = Credentials.of(own().scheme(), "120344", brand.serial(), brand.signer());
        assertThat(error(() -> put(posing)).serverMessage()).startsWith("nobody is known by the mchid ");
    }

    @Test
    void aTimestampOfAnotherHourIsNamed() {
        TimeSource late = new Late();
        Caller caller = caller(own(), TRANSPORT).time(late).build();
        ApiException e = error(() -> new ThingsClient(caller).pathAndBoundRequest("a", BOUND));
        assertThat(e.serverMessage()).startsWith("timestamp is -3600 s");
    }

    @Test
    void aChangedBodyPathOrMethodIsNoticed() {
        assertNoticed(request -> new Request(
                request.method(),
                request.host(),
                request.target(),
                request.headers(),
                "{}".getBytes(StandardCharsets.UTF_8)));
        assertNoticed(request -> new Request(
                request.method(), request.host(), request.target() + "&x=1", request.headers(), request.body()));
        assertNoticed(request -> new Request(
                Method.PUT,
                request.host(),
                request.target().replace("/parts/a?", "/parts/b?"),
                request.headers(),
                request.body()));
    }

    @Test
    void headersThatAreMissingAreNoticed() {
        assertThat(unauthorized(request -> without(request, "Authorization")))
                .isEqualTo("there are 0 Authorization headers, not one");
        Headers twice = Headers.NONE.with("Authorization", "x");
        assertThat(unauthorized(request -> request.with(twice)))
                .isEqualTo("there are 2 Authorization headers, not one");
    }

    @Test
    void whatTheSpecDoesNotKnowIsRefused() {
        assertThat(parameterError("{\"text\":\"a\",\"new\":1}")).isEqualTo("/new is not known here");
        assertThat(parameterError("{\"text\":1}")).startsWith("/text cannot be read");
        assertThat(parameterError("{\"text\":\"a\"")).contains("cannot be read");
        assertThat(parameterError("{}")).isEqualTo("/text is required");
    }

    @Test
    void whatFollowsTheBodyAndWhatIsNoNumberIsTheClientsMistake() {
        assertThat(parameterError("{\"text\":\"a\"} x")).contains("cannot be read");
        Transport broken =
                changing(request -> resigned(request, request.target().replace("limit=3", "limit=%FF")));
        ApiException e = error(() -> client(own(), broken).byRecord(new Things.Page(3, null)));
        assertThat(e.code()).isEqualTo("PARAM_ERROR");
        Transport huge =
                changing(request -> resigned(request, request.target().replace("limit=3", "limit=99999999999")));
        assertThat(error(() -> client(own(), huge).byRecord(new Things.Page(3, null)))
                        .code())
                .isEqualTo("PARAM_ERROR");
    }

    private static Request resigned(Request request, String target) {
        Request other = new Request(request.method(), request.host(), target, Headers.NONE, request.body());
        return other.with(WechatPayScheme.merchant().sign(other, own(), sandbox.trustedKeys(), Instant.now(), "nonce"));
    }

    @Test
    void aRequestThatBreaksItsSpecIsRefusedByTheServerToo() {
        Caller careless = caller(own(), TRANSPORT)
                .severities((rule, declared) -> Severity.OFF)
                .build();
        ApiException e = error(() -> new ThingsClient(careless)
                .byParameters("a", 1, Things.Kind.ONE, 51, null, null, List.of(), null, false, null));
        assertThat(e.status()).isEqualTo(400);
        assertThat(e.serverMessage()).isEqualTo("/limit is out of range, allowed: 1..50");
    }

    @Test
    void aForgedAnswerIsGivenWhenAskedFor() {
        var endpoint = ThingsEndpoints.PATH_AND_BODY;
        sandbox.on(endpoint).fault(Fault.FORGED_SIGNATURE);
        assertThatThrownBy(() -> client(own(), TRANSPORT).pathAndBody("a", RecordingThings.PART))
                .isInstanceOf(VerificationException.class);
        sandbox.on(endpoint).none();
        assertThat(client(own(), TRANSPORT).pathAndBody("a", RecordingThings.PART))
                .isEqualTo(RecordingThings.THING);
    }

    @Test
    void aSlowAnswerMeetsTheCallsDeadline() {
        var endpoint = ThingsEndpoints.DELETE_WITH_BODY;
        sandbox.on(endpoint).delay(Duration.ofMinutes(1));
        var request = new ThingsEndpoints.DeleteWithBodyArgs("a", RecordingThings.PART);
        Caller caller = caller(own(), TRANSPORT).build();
        DeadlineExceededException e = catchThrowableOfType(
                DeadlineExceededException.class,
                () -> caller.call(endpoint, request, CallOptions.NONE.deadline(Duration.ofMillis(200))));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        sandbox.on(endpoint).none();
    }

    @Test
    void headerNamesKeepTheirCase() throws Exception {
        // OkHttp shows names as they came; the JDK's client does not.
        Transport okHttp = OkHttpTransport.create();
        Answer[] seen = new Answer[1];
        client(own(), (request, timeout) -> seen[0] = okHttp.send(request, timeout))
                .pathAndBoundRequest("a", BOUND);
        assertThat(seen[0].headers().fields())
                .extracting(Headers.Field::name)
                .contains(
                        "Wechatpay-Signature",
                        "Wechatpay-Timestamp",
                        "Wechatpay-Nonce",
                        "Wechatpay-Serial",
                        "Request-ID");
    }

    private static void assertNoticed(UnaryOperator<Request> change) {
        assertThat(unauthorized(change)).startsWith("the signature does not fit");
    }

    private static String unauthorized(UnaryOperator<Request> change) {
        ApiException e = error(() -> client(own(), changing(change)).pathAndBoundRequest("a", BOUND));
        assertThat(e.status()).isEqualTo(401);
        return e.serverMessage();
    }

    /** Signs another body than the one the client wrote. */
    private static String parameterError(String body) {
        Transport resigned = changing(request -> {
            Request other = new Request(
                    request.method(),
                    request.host(),
                    request.target(),
                    Headers.NONE.with("Content-Type", "application/json"),
                    body.getBytes(StandardCharsets.UTF_8));
            return other.with(
                    WechatPayScheme.merchant().sign(other, own(), sandbox.trustedKeys(), Instant.now(), "nonce"));
        });
        ApiException e = error(() -> client(own(), resigned).pathAndBoundRequest("a", BOUND));
        assertThat(e.code()).isEqualTo("PARAM_ERROR");
        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        return e.serverMessage();
    }

    private static Request without(Request request, String header) {
        List<Headers.Field> fields = request.headers().fields().stream()
                .filter(field -> !field.name().equals(header))
                .toList();
        return new Request(request.method(), request.host(), request.target(), Headers.of(fields), request.body());
    }

    private static Transport changing(UnaryOperator<Request> change) {
        return new Transport() {
            @Override
            public Answer send(Request request, Duration timeout) throws TransportFailure, InterruptedException {
                return TRANSPORT.send(change.apply(request), timeout);
            }
        };
    }

    private static ApiException error(ThrowingCallable call) {
        return catchThrowableOfType(ApiException.class, call);
    }

    private static void put(Credentials credentials) {
        client(credentials, TRANSPORT).pathAndBoundRequest("a", BOUND);
    }

    private static Credentials own() {
        return sandbox.credentials(MERCHANT);
    }

    private static ThingsClient client(Credentials credentials, Transport transport) {
        return new ThingsClient(caller(credentials, transport).build());
    }

    private static CallerBuilder caller(Credentials credentials, Transport transport) {
        return Caller.builder()
                .credentials(credentials)
                .trust(sandbox.trustedKeys())
                .hosts(sandbox.host())
                .transport(transport);
    }

    /** A clock that is an hour late. */
    private static final class Late implements TimeSource {

        @Override
        public Instant now() {
            return Instant.now().minus(Duration.ofHours(1));
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            TimeSource.system().sleep(duration);
        }
    }
}
