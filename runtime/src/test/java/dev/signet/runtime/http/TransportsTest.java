package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.signet.runtime.FakeTime;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.TransportException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One request on the wire for each attempt, whatever the server does; and the truth about whether it can have arrived. */
class TransportsTest {

    private static final Transport JDK = JdkTransport.create();
    private static final Transport OKHTTP = OkHttpTransport.create();
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String CHUNKED = String.join(
            "\r\n",
            List.of(
                    "HTTP/1.1 200 OK",
                    "Transfer-Encoding: chunked",
                    "",
                    "2",
                    "\n\n",
                    "3",
                    "abc",
                    "0",
                    "Trailer: t",
                    "",
                    ""));
    private static final String OK = ScriptedServer.answer("200 OK", "{\"a\":1}", "Wechatpay-Nonce: n");

    static Stream<Transport> transports() {
        return Stream.of(JDK, OKHTTP);
    }

    static Stream<Arguments> temptations() {
        return transports()
                .flatMap(transport -> Stream.of(
                                ScriptedServer.answer("503 Busy", "", "Retry-After: 0"),
                                ScriptedServer.answer("408 Request Timeout", ""),
                                ScriptedServer.answer("307 Elsewhere", "", "Location: /other"),
                                ScriptedServer.answer("301 Elsewhere", "", "Location: /other"),
                                ScriptedServer.answer("401 Who", "", "WWW-Authenticate: Basic realm=\"x\""),
                                ScriptedServer.answer("407 Proxy", ""),
                                ScriptedServer.answer("421 Misdirected", ""))
                        .map(answer -> Arguments.of(transport, answer)));
    }

    @ParameterizedTest
    @MethodSource("transports")
    void theBytesArriveAsTheyWereSigned(Transport transport) throws Exception {
        try (ScriptedServer server = new ScriptedServer(OK)) {
            Answer answer = transport.send(post(server, "/a%2Fb/%7E?q=%20%2B&q=1", "{\"text\":\"券\"}"), TIMEOUT);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().first("wechatpay-nonce")).contains("n");
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":1}");
            assertThat(server.received())
                    .singleElement()
                    .asString()
                    .startsWith("POST /a%2Fb/%7E?q=%20%2B&q=1 HTTP/1.1\r\n")
                    .contains("X-Test: 1\r\n")
                    .endsWith("\r\n\r\n{\"text\":\"券\"}");
        }
    }

    @ParameterizedTest
    @MethodSource("temptations")
    void anAnswerThatInvitesToSendAgainIsOnlyAnAnswer(Transport transport, String invitation) throws Exception {
        try (ScriptedServer server = new ScriptedServer(invitation, OK)) {
            Answer answer = transport.send(post(server, "/a", "{}"), TIMEOUT);
            assertThat(answer.status()).isNotEqualTo(200);
            assertThat(server.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("temptations")
    void alsoAGetGetsTheAnswerThatInvitesToSendAgain(Transport transport, String invitation) throws Exception {
        try (ScriptedServer server = new ScriptedServer(invitation, OK)) {
            Answer answer = transport.send(get(server), TIMEOUT);
            assertThat(invitation).startsWith("HTTP/1.1 " + answer.status());
            assertThat(server.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void whoeverWaitsForAnAnswerCanBeInterruptedAtOnce(Transport transport) throws Exception {
        try (ScriptedServer server = new ScriptedServer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")) {
            Thread waiting = Thread.currentThread();
            Thread other = new Thread(() -> {
                while (server.received().isEmpty()) {
                    Thread.onSpinWait();
                }
                waiting.interrupt();
            });
            other.start();
            long start = System.nanoTime();
            assertThatThrownBy(() -> transport.send(post(server, "/a", "{}"), Duration.ofSeconds(30)))
                    .isInstanceOf(InterruptedException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            other.join();
        }
    }

    /**
     * A proxy that gave up may still pass on the answer when it comes; it is not the next call's, also if that is under way by
     * then. The JDK's client can be kept from it only from 21 on.
     */
    @ParameterizedTest
    @MethodSource("transports")
    void whatComesLateAfterAnErrorIsNotTheNextAnswer(Transport transport) throws Exception {
        assumeTrue(transport.equals(OKHTTP) || Runtime.version().feature() >= 21);
        String late = ScriptedServer.answer("200 OK", "{\"call\":1}");
        try (ScriptedServer server = new ScriptedServer(
                ScriptedServer.answer("504 Gateway Timeout", ""),
                late + ScriptedServer.answer("200 OK", "{\"call\":2}"))) {
            transport.send(post(server, "/a", "{}"), TIMEOUT);
            transport.send(post(server, "/b", "{}"), TIMEOUT);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    /** A proxy that gave up may have passed on the answer already. */
    @ParameterizedTest
    @MethodSource("transports")
    void whatComesAfterAnErrorIsNotTheNextAnswer(Transport transport) throws Exception {
        String late =
                ScriptedServer.answer("504 Gateway Timeout", "") + ScriptedServer.answer("200 OK", "{\"call\":1}");
        try (ScriptedServer server = new ScriptedServer(late, ScriptedServer.answer("200 OK", "{\"call\":2}"))) {
            transport.send(post(server, "/a", "{}"), TIMEOUT);
            Answer second = transport.send(post(server, "/b", "{}"), TIMEOUT);
            assertThat(new String(second.body(), StandardCharsets.UTF_8)).isEqualTo("{\"call\":2}");
        }
    }

    /** A server that counts characters where bytes are meant sends more than it announced. */
    @ParameterizedTest
    @MethodSource("longAnswers")
    void whatComesAfterASuccessIsNotTheNextAnswer(Transport transport, String first) throws Exception {
        try (ScriptedServer server = new ScriptedServer(
                first + ScriptedServer.answer("200 OK", "{\"call\":1}"),
                ScriptedServer.answer("200 OK", "{\"call\":2}"))) {
            transport.send(post(server, "/a", "{}"), TIMEOUT);
            Answer second = transport.send(post(server, "/b", "{}"), TIMEOUT);
            assertThat(new String(second.body(), StandardCharsets.UTF_8)).isEqualTo("{\"call\":2}");
            assertThat(server.received()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("longAnswers")
    void aConnectionIsUsedAgainWhereNothingCameAfterTheAnswer(Transport transport, String answer) throws Exception {
        try (ScriptedServer server = new ScriptedServer(answer)) {
            for (int call = 0; call < 5; call++) {
                transport.send(post(server, "/a", "{}"), TIMEOUT);
            }
            assertThat(server.connections()).isOne();
        }
    }

    /** The look that is taken at a connection that was idle for a while changes nothing. */
    @Test
    void aConnectionThatWasIdleAndIsStillOpenIsUsedAgain() throws Exception {
        FakeTime time = new FakeTime();
        Transport transport = OkHttpTransport.create(new OkHttpClient(), 1000, time);
        try (ScriptedServer server = new ScriptedServer(
                ScriptedServer.answer("200 OK", "{\"call\":1}"),
                ScriptedServer.answer("200 OK", "{\"call\":2}"),
                ScriptedServer.answer("200 OK", "{\"call\":3}"))) {
            for (int call = 1; call <= 3; call++) {
                Answer answer = transport.send(post(server, "/a", "{}"), TIMEOUT);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("{\"call\":" + call + "}");
                time.pass(Duration.ofSeconds(2));
            }
            assertThat(server.connections()).isOne();
        }
    }

    @Test
    void aConnectionThatItsServerClosedWhileItWasIdleIsNotUsedAgain() throws Exception {
        FakeTime time = new FakeTime();
        Transport transport = OkHttpTransport.create(new OkHttpClient(), 1000, time);
        try (ScriptedServer server = new ScriptedServer(OK)) {
            transport.send(post(server, "/a", "{}"), TIMEOUT);
            server.closeConnections();
            time.pass(Duration.ofSeconds(2));
            assertThat(transport.send(post(server, "/b", "{}"), TIMEOUT).status())
                    .isEqualTo(200);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    /** What such a server closes after each answer is not used again (RFC 9112, section 9.3). The JDK's client cannot be told. */
    @Test
    void aServerOfHttp10AnswersEachCallOnAConnectionOfItsOwn() throws Exception {
        String old = OK.replace("HTTP/1.1", "HTTP/1.0") + ScriptedServer.CLOSE;
        try (ScriptedServer server = new ScriptedServer(old)) {
            for (int call = 0; call < 10; call++) {
                assertThat(OKHTTP.send(post(server, "/a", "{}"), TIMEOUT).status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void nobodyAskedToSwitchProtocols() throws Exception {
        String switched = "HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n";
        try (ScriptedServer server = new ScriptedServer(switched, OK)) {
            assertThat(OKHTTP.send(post(server, "/a", "{}"), TIMEOUT).status()).isEqualTo(101);
            OKHTTP.send(post(server, "/b", "{}"), TIMEOUT);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void nothingIsNotPacked(Transport transport) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(ScriptedServer.answer("200 OK", "", "Content-Encoding: gzip"))) {
            assertThat(transport.send(post(server, "/a", "{}"), TIMEOUT).body()).isEmpty();
        }
    }

    @Test
    void anAnswerWithALengthBelowZeroLeavesNoConnectionBehind() throws Exception {
        try (ScriptedServer server = new ScriptedServer("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc")) {
            assertThat(failure(OKHTTP, post(server, "/a", "{}")).kind()).isEqualTo(Kind.CUT);
            server.awaitNoConnections();
        }
    }

    /** OkHttp would connect once more, without a limit of time, for what may not be sent. */
    @Test
    void aGetThatDiedIsTheEndOfItsAttempt() throws Exception {
        try (ScriptedServer server = new ScriptedServer(OK, ScriptedServer.SILENT)) {
            OKHTTP.send(get(server), TIMEOUT);
            long start = System.nanoTime();
            assertThat(failure(OKHTTP, get(server)).kind()).isEqualTo(Kind.CUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIMEOUT.dividedBy(2));
            assertThat(server.connections()).isOne();
        }
    }

    static Stream<Arguments> longAnswers() {
        return transports()
                .flatMap(transport -> Stream.of(
                                OK,
                                ScriptedServer.answer("204 Done", ""),
                                "HTTP/1.1 103 Hint\r\nLink: a\r\n\r\n" + OK,
                                "HTTP/1.1 200 OK\nContent-Length: 3\n\n\n\n\n",
                                CHUNKED)
                        .map(answer -> Arguments.of(transport, answer)));
    }

    @ParameterizedTest
    @MethodSource("transports")
    void aConnectionThatEndsWithoutAnAnswerMayHaveDeliveredTheRequest(Transport transport) throws Exception {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.CUT, OK)) {
            TransportFailure failure = failure(transport, post(server, "/a", "{}"));
            assertThat(failure.kind()).isEqualTo(Kind.CUT);
            assertThat(server.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void aPooledConnectionThatDiesUnderAPostIsNotReplaced(Transport transport) throws Exception {
        try (ScriptedServer server = new ScriptedServer(OK, ScriptedServer.CUT, OK)) {
            transport.send(post(server, "/a", "{}"), TIMEOUT);
            TransportFailure failure = failure(transport, post(server, "/b", "{}"));
            assertThat(failure.kind()).isEqualTo(Kind.CUT);
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void aPooledConnectionThatDiesUnderAGetIsNotReplacedByOkHttp() throws Exception {
        try (ScriptedServer server = new ScriptedServer(OK, ScriptedServer.CUT, OK)) {
            OKHTTP.send(get(server), TIMEOUT);
            assertThat(failure(OKHTTP, get(server)).kind()).isEqualTo(Kind.CUT);
            assertThat(server.received()).hasSize(2);
        }
    }

    // The limit that docs/ARCHITECTURE.md states; if a JDK stops doing this, the document is to be changed.
    @Test
    void aPooledConnectionThatDiesUnderAGetIsReplacedOnceByTheJdk() throws Exception {
        try (ScriptedServer server = new ScriptedServer(OK, ScriptedServer.CUT, OK)) {
            JDK.send(get(server), TIMEOUT);
            assertThat(JDK.send(get(server), TIMEOUT).status()).isEqualTo(200);
            assertThat(server.received()).hasSize(3);
        }
    }

    @Test
    void aGetThatTheJdkCouldNotSendAgainMayHaveArrivedAllTheSame() throws Exception {
        ScriptedServer server = new ScriptedServer(OK, ScriptedServer.GONE);
        JDK.send(get(server), TIMEOUT);
        assertThat(failure(JDK, get(server)).kind()).isEqualTo(Kind.CUT);
        assertThat(server.received()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("transports")
    void whereNobodyListensNothingWasSent(Transport transport) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Request request = new Request(Method.POST, "http://127.0.0.1:" + port, "/a", Headers.NONE, new byte[] {1});
        assertThat(failure(transport, request).kind()).isEqualTo(Kind.NO_CONNECTION);
    }

    /** Whoever gave up may send again; so what was given up may not arrive a moment later. */
    @Test
    void ofARequestThatWasWithdrawnNoBodyLeaves() throws Exception {
        OnceWritten body = new OnceWritten(new byte[] {'1'});
        body.withdraw();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<?> exchange = HttpClient.newHttpClient()
                    .sendAsync(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getLocalPort()))
                                    .version(HttpClient.Version.HTTP_1_1)
                                    .POST(body)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            try (Socket connection = server.accept()) {
                String arrived = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(arrived).matches("(?s)|POST .*\\r\\n\\r\\n");
            }
            assertThat(exchange).completesExceptionallyWithin(Duration.ofSeconds(5));
        }
    }

    /** The JDK's client leaves such a connection open; from 21 on, that ends with the client. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aConnectionOnWhichSomethingElseThanHttpCameIsClosedByTheJdk() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Request request = new Request(
                    Method.POST, "http://127.0.0.1:" + server.getLocalPort(), "/a", Headers.NONE, new byte[] {'1'});
            CompletableFuture<Socket> answered = CompletableFuture.supplyAsync(() -> garbage(server));
            assertThat(failure(JdkTransport.create(), request).kind()).isEqualTo(Kind.CUT);
            try (Socket connection = answered.get()) {
                connection.setSoTimeout((int) TIMEOUT.toMillis());
                assertThat(new String(connection.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                        .startsWith("POST");
            }
        }
    }

    private static Socket garbage(ServerSocket server) {
        try {
            Socket connection = server.accept();
            connection.getOutputStream().write("no HTTP\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aModelThatAnswersChallengesByItselfIsRefused() {
        Authenticator answers = new Authenticator() {};
        assertThatThrownBy(() -> JdkTransport.create(
                        TransportOptions.DEFAULT, () -> HttpClient.newBuilder().authenticator(answers)))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> JdkTransport.create(
                        TransportOptions.DEFAULT, () -> HttpClient.newBuilder().cookieHandler(new CookieManager())))
                .isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "true, true", "TRUE, true", "false, false", "no, false"})
    void aJvmThatSendsEverythingAgainIsRefused(String property, boolean refused) {
        assertThat(catchThrowable(() -> JdkTransport.requireNoRepetition(property)) != null)
                .isEqualTo(refused);
        JdkTransport.requireNoRepetition(null);
    }

    @ParameterizedTest
    @MethodSource("transports")
    void aBodyThatStallsEndsAtTheTimeout(Transport transport) throws Exception {
        try (ScriptedServer server = new ScriptedServer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")) {
            assertThatThrownBy(() -> transport.send(post(server, "/a", "{}"), Duration.ofSeconds(2)))
                    .isInstanceOfSatisfying(
                            TransportFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.CUT));
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void anAnswerBeyondTheLimitIsNotKept(Transport transport) throws Exception {
        try (ScriptedServer server = new ScriptedServer(
                ScriptedServer.answer("200 OK", "a".repeat(TransportOptions.DEFAULT.maxBody() + 1)))) {
            assertThat(failure(transport, post(server, "/a", "{}"))).hasMessageContaining("larger than 8388608 bytes");
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void aTargetTheTransportWouldChangeIsNotSent(Transport transport) throws Exception {
        try (ScriptedServer server = new ScriptedServer(OK)) {
            assertThat(failure(transport, post(server, "/a/../b#c", "{}")).kind())
                    .isEqualTo(Kind.NOT_SENDABLE);
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("transports")
    void aHeaderTheTransportRefusesIsAFailureLikeAnyOther(Transport transport) throws Exception {
        try (ScriptedServer server = new ScriptedServer(OK)) {
            Headers odd = Headers.NONE.with("X Bad", "1");
            assertThat(failure(transport, get(server).with(odd)).kind()).isEqualTo(Kind.NOT_SENDABLE);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void anInterceptorThatSendsTwiceIsStopped() throws Exception {
        OkHttpClient twice = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build();
        try (ScriptedServer server = new ScriptedServer(OK)) {
            assertThat(failure(OkHttpTransport.create(twice), get(server)).kind())
                    .isEqualTo(Kind.CUT);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void anInterceptorThatChangesTheBodyIsStopped() throws Exception {
        OkHttpClient other = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .post(RequestBody.create(new byte[] {'2'}))
                        .build()))
                .build();
        try (ScriptedServer server = new ScriptedServer(OK)) {
            assertThat(failure(OkHttpTransport.create(other), post(server, "/a", "1"))
                            .kind())
                    .isEqualTo(Kind.NOT_SENDABLE);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void whoeverIsInterruptedWhileOkHttpConnectsHasSentNothing() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket first = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket second = new Socket(full.getInetAddress(), full.getLocalPort())) {
            assertThat(first.isConnected() && second.isConnected()).isTrue();
            Thread waiting = Thread.currentThread();
            Thread other = new Thread(() -> {
                while (waiting.getState() == Thread.State.RUNNABLE) {
                    Thread.onSpinWait();
                }
                waiting.interrupt();
            });
            other.start();
            Request request = new Request(
                    Method.POST, "http://127.0.0.1:" + full.getLocalPort(), "/a", Headers.NONE, new byte[] {'1'});
            assertThatThrownBy(() -> OKHTTP.send(request, TIMEOUT)).isInstanceOf(InterruptedUnsent.class);
            other.join();
        }
    }

    @Test
    void anInterceptorThatChangesTheAddressIsStopped() throws Exception {
        OkHttpClient other = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .url(chain.request()
                                .url()
                                .newBuilder()
                                .addQueryParameter("x", "1")
                                .build())
                        .build()))
                .build();
        try (ScriptedServer server = new ScriptedServer(OK)) {
            assertThat(failure(OkHttpTransport.create(other), get(server)).kind())
                    .isEqualTo(Kind.NOT_SENDABLE);
            assertThat(server.received()).isEmpty();
        }
    }

    /** A host that accepts connections and then says nothing costs no more than one that does not answer at all. */
    @ParameterizedTest
    @MethodSource("impatient")
    void theTimeToConnectIncludesTls(Transport transport) throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Request request = new Request(
                    Method.POST, "https://127.0.0.1:" + silent.getLocalPort(), "/a", Headers.NONE, new byte[] {'1'});
            long start = System.nanoTime();
            assertThat(failure(transport, request).kind()).isEqualTo(Kind.NO_CONNECTION);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIMEOUT.dividedBy(2));
        }
    }

    static Stream<Transport> impatient() {
        Duration soon = Duration.ofMillis(300);
        return Stream.of(
                JdkTransport.create(TransportOptions.DEFAULT.connectTimeout(soon)),
                OkHttpTransport.create(
                        new OkHttpClient.Builder().connectTimeout(soon).build()));
    }

    @Test
    void anInterceptorThatFailsIsToldToWhoeverCallsAndToNobodyElse() throws Exception {
        OkHttpClient failing = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new IllegalStateException("secret");
                })
                .build();
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        try (ScriptedServer server = new ScriptedServer(OK)) {
            assertThat(failure(OkHttpTransport.create(failing), get(server)).kind())
                    .isEqualTo(Kind.NOT_SENDABLE);
            assertThat(server.received()).isEmpty();
            assertThat(uncaught).isEmpty();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private static TransportFailure failure(Transport transport, Request request) {
        return catchThrowableOfType(TransportFailure.class, () -> transport.send(request, TIMEOUT));
    }

    private static Request post(ScriptedServer server, String target, String body) throws IOException {
        Headers headers = Headers.NONE.with("Content-Type", "application/json").with("X-Test", "1");
        return new Request(Method.POST, server.host(), target, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Request get(ScriptedServer server) {
        return new Request(Method.GET, server.host(), "/a", Headers.NONE, new byte[0]);
    }
}
