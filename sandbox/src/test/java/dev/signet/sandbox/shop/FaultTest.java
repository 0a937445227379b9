package dev.signet.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.Caller;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Retries;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException;
import dev.signet.runtime.error.UnreadableAnswerException;
import dev.signet.runtime.error.VerificationException;
import dev.signet.sandbox.EndpointStub;
import dev.signet.sandbox.Exchange;
import dev.signet.sandbox.Exchange.Verdict;
import dev.signet.sandbox.Fault;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.shop.Orders.Order;
import dev.signet.sandbox.shop.Orders.PlaceOrder;
import dev.signet.sandbox.words.PayeesEndpoints;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a sandbox does wrong when it is told to, and what it truly did. */
class FaultTest {

    private static final PlaceOrder ORDER = new PlaceOrder("no_1", "tea");

    private final Shop shop = new Shop();
    private final Sandbox sandbox = shop.sandbox().start();
    private final Orders orders = Shop.client(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "CUT_BEFORE, UNKNOWN, 0, NOT_EXECUTED",
        "CUT_AFTER, UNKNOWN, 1, EXECUTED",
        "FORGED_SIGNATURE, UNKNOWN, 1, EXECUTED",
        "STALE_TIMESTAMP, UNKNOWN, 1, EXECUTED",
        "UNKNOWN_SERIAL, UNKNOWN, 1, EXECUTED",
        "PROBE, UNKNOWN, 1, EXECUTED",
        "UNSIGNED, UNKNOWN, 1, EXECUTED",
        "HTML_PAGE, UNKNOWN, 0, NOT_EXECUTED"
    })
    void eachFaultIsWhatItSaysAndTheServerKnowsWhatItDid(Fault fault, Outcome told, int done, Verdict verdict) {
        sandbox.on(OrdersEndpoints.PLACE).fault(fault);
        assertThatThrownBy(() -> orders.place(ORDER))
                .isInstanceOfSatisfying(
                        SignetException.class, e -> assertThat(e.outcome()).isEqualTo(told));
        assertThat(sandbox.executions("no_1")).isEqualTo(done);
        assertThat(shop.placed).hasSize(done);
        assertThat(sandbox.exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.verdict()).isEqualTo(verdict);
            assertThat(exchange.fault()).contains(fault);
        });
    }

    @Test
    void aCutIsACutOfTheConnection() {
        sandbox.on(OrdersEndpoints.PLACE).fault(Fault.CUT_AFTER);
        TransportException e = catchThrowableOfType(TransportException.class, () -> orders.place(ORDER));
        assertThat(e.kind()).isEqualTo(TransportException.Kind.CUT);
        assertThat(sandbox.exchanges().get(0).answer()).isEmpty();
    }

    @Test
    void aProbeIsToldAsOne() {
        sandbox.on(OrdersEndpoints.PLACE).fault(Fault.PROBE);
        VerificationException e = catchThrowableOfType(VerificationException.class, () -> orders.place(ORDER));
        assertThat(e.reason()).isEqualTo(VerificationException.Reason.PROBE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CUT_BEFORE", "CUT_AFTER", "FORGED_SIGNATURE"})
    void aFaultMayBeAskedForByTheRequestItself(Fault fault) {
        String name = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Caller caller = Shop.caller(sandbox).build().with(CallOptions.NONE.header("X-Sandbox-Fault", name));
        assertThatThrownBy(() -> new OrdersClient(caller).place(ORDER)).isInstanceOf(SignetException.class);
        assertThat(sandbox.exchanges()).extracting(Exchange::fault).containsExactly(Optional.of(fault));
    }

    @Test
    void afterACutTheSameRequestIsRepeatedAndTheServerRecognisesIt() {
        sandbox.on(OrdersEndpoints.PLACE).fault(Fault.CUT_AFTER).once();
        Caller patient = Shop.caller(sandbox)
                .options(CallOptions.NONE.retries(Retries.DEFAULT))
                .build();
        assertThat(new OrdersClient(patient).place(ORDER)).isEqualTo(new Order("no_1", "PLACED"));
        assertThat(sandbox.executions("no_1")).isEqualTo(2);
        assertThat(sandbox.exchanges()).extracting(Exchange::idempotencyKey).containsOnly(Optional.of("no_1"));
    }

    @Test
    void instructionsWithANumberComeFirstAndInTheirOrder() {
        sandbox.on(OrdersEndpoints.FIND).answer(new Order("x", "STANDING"));
        sandbox.on(OrdersEndpoints.FIND)
                .fail(500, "SYSTEM_ERROR")
                .once()
                .answer(new Order("x", "TWICE"))
                .times(2);
        assertThat(catchThrowableOfType(ApiException.class, () -> orders.find("a", "m"))
                        .code())
                .isEqualTo("SYSTEM_ERROR");
        assertThat(orders.find("a", "m").state()).isEqualTo("TWICE");
        assertThat(orders.find("a", "m").state()).isEqualTo("TWICE");
        assertThat(orders.find("a", "m").state()).isEqualTo("STANDING");
        assertThat(orders.find("a", "m").state()).isEqualTo("STANDING");
        sandbox.on(OrdersEndpoints.FIND).none();
        assertThat(orders.find("a", "m").state()).isEqualTo("FOUND");
    }

    @Test
    void whatIsChainedIsOneInstruction() {
        sandbox.on(OrdersEndpoints.PLACE)
                .answer(new Order("x", "STUB"))
                .fault(Fault.STALE_TIMESTAMP)
                .delay(Duration.ofMillis(1))
                .once();
        assertThatThrownBy(() -> orders.place(ORDER)).isInstanceOf(VerificationException.class);
        assertThat(shop.placed).isEmpty();
        assertThat(orders.place(ORDER).state()).isEqualTo("PLACED");
    }

    @Test
    void instructionsForOneRequestLeaveNothingStandingWhoeverGivesThem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 100; i++) {
            threads.execute(
                    () -> sandbox.on(OrdersEndpoints.PLACE).fail(403, "NO_AUTH").once());
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> orders.place(ORDER)).isInstanceOf(ApiException.class);
        }
        assertThat(orders.place(ORDER).state()).isEqualTo("PLACED");
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "CUT_AFTER, 1", "CUT_BEFORE, 0"})
    void whileItWaitsWhatWasDoneIsDone(String fault, int done) {
        sandbox.close();
        NotedSleep time = new NotedSleep();
        try (Sandbox waiting = shop.sandbox().time(time).start()) {
            time.meanwhile(() -> waiting.executions("no_1"));
            EndpointStub<?, ?> stub = waiting.on(OrdersEndpoints.PLACE).delay(Duration.ofSeconds(2));
            if (!fault.isEmpty()) {
                stub.fault(Fault.valueOf(fault));
            }
            Orders client = Shop.client(waiting);
            if (fault.isEmpty()) {
                client.place(ORDER);
            } else {
                assertThatThrownBy(() -> client.place(ORDER)).isInstanceOf(TransportException.class);
            }
        }
        assertThat(time.slept).containsExactly(Duration.ofSeconds(2));
        assertThat(time.seen).containsExactly(done);
    }

    @Test
    void anAnswerOfTomorrowIsGivenAsText() {
        sandbox.on(OrdersEndpoints.PLACE)
                .answerJson("{\"id\":\"x\",\"state\":\"NEW\",\"tomorrow\":1}")
                .once()
                .answerJson("{\"id\":1}");
        assertThat(orders.place(ORDER)).isEqualTo(new Order("x", "NEW"));
        UnreadableAnswerException e = catchThrowableOfType(UnreadableAnswerException.class, () -> orders.place(ORDER));
        assertThat(e.outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(shop.placed).hasSize(2);
    }

    @Test
    void whatCannotBeToldIsRefused() {
        assertThatThrownBy(() -> sandbox.on(OrdersEndpoints.PLACE).fail(200, "OK"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sandbox.on(PayeesEndpoints.ADD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not serve Payees.add");
        Caller caller = Shop.caller(sandbox).build().with(CallOptions.NONE.header("X-Sandbox-Fault", "cut-afterr"));
        ApiException e = catchThrowableOfType(ApiException.class, () -> new OrdersClient(caller).place(ORDER));
        assertThat(e.serverMessage()).contains("names none of cut-before, cut-after");
    }

    /** What was under way belongs to the test before. */
    @Test
    void afterAResetNothingFromBeforeIsAdded() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        sandbox.on(OrdersEndpoints.PLACE).answer(request -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Order("x", null);
        });
        Thread late = new Thread(() -> orders.place(ORDER));
        late.start();
        begun.await();
        sandbox.reset();
        go.countDown();
        late.join();
        assertThat(sandbox.exchanges()).isEmpty();
        assertThat(sandbox.executions("no_1")).isZero();
    }

    @Test
    void anErrorIsSignedAndSaysWhy() {
        sandbox.on(OrdersEndpoints.PLACE).fail(403, "NO_AUTH").once();
        ApiException e = catchThrowableOfType(ApiException.class, () -> orders.place(ORDER));
        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(shop.placed).isEmpty();
        assertThat(sandbox.exchanges().get(0).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void whatAnImplementationThrowsIsASystemErrorAndNoExecution() {
        sandbox.on(OrdersEndpoints.PLACE).answer(request -> {
            throw new AssertionError("a bug");
        });
        assertThat(catchThrowableOfType(ApiException.class, () -> orders.place(ORDER))
                        .status())
                .isEqualTo(500);
        assertThat(sandbox.executions("no_1")).isZero();
        assertThat(sandbox.exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(exchange.explanation()).contains("a bug");
        });
    }

    @Test
    void answersMayBeMadeOfTheRequest() {
        sandbox.on(OrdersEndpoints.PLACE).answer(request -> new Order(request.text(), null));
        assertThat(orders.place(ORDER)).isEqualTo(new Order("tea", null));
        assertThat(sandbox.executions("no_1")).isEqualTo(1);
    }

    @Test
    void aClockThatIsWrongMakesAnswersStaleAndRequestsToo() {
        sandbox.shiftClock(Duration.ofMinutes(6));
        ApiException e = catchThrowableOfType(ApiException.class, () -> orders.place(ORDER));
        assertThat(e.serverMessage()).startsWith("timestamp is -36");
        sandbox.reset();
        assertThat(orders.place(ORDER).state()).isEqualTo("PLACED");
        assertThat(sandbox.exchanges()).hasSize(1);
    }

    @Test
    void whatCameIsKeptWithWhoItWasFrom() {
        orders.find("a b", "m");
        assertThat(sandbox.exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.number()).isEqualTo(1);
            assertThat(exchange.endpoint()).contains("Orders.find");
            assertThat(exchange.identity()).contains(Shop.MCHID);
            assertThat(exchange.request().target()).isEqualTo("/v3/orders/a%20b?mchid=m");
            assertThat(exchange.answer().orElseThrow().status()).isEqualTo(200);
        });
    }
}
