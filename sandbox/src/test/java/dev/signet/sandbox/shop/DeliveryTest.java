package dev.signet.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.signet.runtime.notify.Inbox;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.Notifications;
import dev.signet.runtime.notify.Reply;
import dev.signet.sandbox.Delivery;
import dev.signet.sandbox.DeliverySchedule;
import dev.signet.sandbox.Fault;
import dev.signet.sandbox.OutgoingNotification;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.shop.Orders.OrderPaid;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notifications of a sandbox, received over HTTP by a program's own handlers. */
class DeliveryTest {

    private final NotedSleep time = new NotedSleep();
    private final Sandbox sandbox = new Shop().sandbox().time(time).start();
    private final List<OrderPaid> paid = new ArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void aProgramThatListens() throws IOException {
        Notifications notifications = Notifications.of(
                        NotificationParser.of(sandbox.identity(Shop.MCHID)), Inbox.inMemory())
                .on(Orders_OrderPaidCodec.EVENT, notification -> {
                    if (failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("not now");
                    }
                    paid.add(notification.resource());
                });
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, notifications));
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static void answer(HttpExchange exchange, Notifications notifications) throws IOException {
        Reply reply = notifications.receive(
                exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        sandbox.close();
    }

    private OutgoingNotification notification() {
        return sandbox.notification(Shop.MCHID, Orders_OrderPaidCodec.EVENT, new OrderPaid("a", 100));
    }

    @Test
    void aNotificationIsDeliveredAndAcknowledged() throws Exception {
        Delivery delivery = notification().sendTo(address);
        assertThat(delivery.acknowledged()).isTrue();
        assertThat(paid).containsExactly(new OrderPaid("a", 100));
    }

    @Test
    void aDuplicateIsAcknowledgedAndNotHandledAgain() throws Exception {
        OutgoingNotification notification = notification();
        assertThat(notification.sendTo(address).status()).isEqualTo(204);
        assertThat(notification.sendTo(address).status()).isEqualTo(204);
        assertThat(paid).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FORGED_SIGNATURE", "STALE_TIMESTAMP", "UNKNOWN_SERIAL", "PROBE", "UNSIGNED"})
    void oneThatIsNotProvenIsRefusedAndTheNextOneHandled(Fault fault) throws Exception {
        OutgoingNotification notification = notification();
        assertThat(notification.fault(fault).sendTo(address).status()).isEqualTo(401);
        assertThat(notification.sendTo(address).status()).isEqualTo(204);
        assertThat(paid).hasSize(1);
    }

    @Test
    void whatIsNoFaultOfASignatureIsRefused() {
        assertThatThrownBy(() -> notification().fault(Fault.CUT_AFTER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneThatFailsIsRepeatedByThePlatformsSchedule() throws Exception {
        failures.set(3);
        List<Delivery> deliveries = notification().deliverTo(address);
        assertThat(deliveries).extracting(Delivery::status).containsExactly(500, 500, 500, 204);
        assertThat(time.slept).containsExactly(Duration.ofSeconds(15), Duration.ofSeconds(15), Duration.ofSeconds(30));
        assertThat(paid).hasSize(1);
    }

    @Test
    void oneThatIsNeverAcknowledgedIsGivenUpAfterADay() throws Exception {
        failures.set(100);
        assertThat(notification().deliverTo(address)).hasSize(16);
        assertThat(time.slept.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.parse("PT24H4M"));
    }

    @Test
    void couponsAreRepeatedEachMinute() throws Exception {
        List<Delivery> deliveries =
                sandbox.notification(Shop.MCHID, "COUPON.SEND", "{}").deliverTo(address);
        assertThat(deliveries).hasSize(12).extracting(Delivery::status).containsOnly(500);
        assertThat(time.slept).hasSize(11).containsOnly(Duration.ofMinutes(1));
    }

    @Test
    void whereNobodyListensNothingIsAcknowledged() throws Exception {
        server.stop(0);
        assertThat(notification().deliverTo(address, DeliverySchedule.ONCE))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.status()).isZero());
    }

    @Test
    void aHandlerMayBeTestedWithoutHttp() {
        OutgoingNotification notification = notification();
        Notifications notifications = Notifications.of(
                        NotificationParser.of(sandbox.identity(Shop.MCHID)), Inbox.none())
                .on(Orders_OrderPaidCodec.EVENT, event -> paid.add(event.resource()));
        Reply reply = notifications.receive(notification.headers(), notification.body());
        assertThat(reply.handled()).isTrue();
        assertThat(paid).containsExactly(new OrderPaid("a", 100));
    }
}
