package com.example.coupons;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.sandbox.Delivery;
import dev.signet.sandbox.Fault;
import dev.signet.sandbox.OutgoingNotification;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Notifications that a sandbox sends to the application, over HTTP. */
class NotificationTest extends SandboxedTest {

    @Autowired
    private SentCoupons coupons;

    @Test
    void aNotificationIsHandledOnceHoweverOftenItComes() throws Exception {
        OutgoingNotification sent = sandbox.notification(Company.TEA, "PRODUCT_COUPON.SEND", coupon("stock_1"));
        for (int i = 0; i < 3; i++) {
            Delivery delivery = sent.sendTo(address("/notifications/" + Company.TEA));
            assertThat(delivery.status()).isEqualTo(204);
            assertThat(delivery.body()).isEmpty();
        }
        assertThat(coupons.of("stock_1")).isOne();
    }

    @Test
    void eachMemberIsNotifiedAtItsOwnAddress() throws Exception {
        notifyOf(Company.BAKERY, "PRODUCT_COUPON.SEND", "stock_2");
        notifyOf(Company.MERCHANT, "COUPON.SEND", "stock_2");
        assertThat(coupons.of("stock_2")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORGED_SIGNATURE", "STALE_TIMESTAMP", "UNKNOWN_SERIAL", "PROBE", "UNSIGNED"})
    void whatIsNotProvenIsRefusedAndNotHandled(Fault fault) throws Exception {
        Delivery delivery = sandbox.notification(Company.TEA, "PRODUCT_COUPON.SEND", coupon("stock_3"))
                .fault(fault)
                .sendTo(address("/notifications/" + Company.TEA));
        assertThat(delivery.status()).isEqualTo(401);
        assertThat(delivery.body()).isEqualTo("""
                {"code":"FAIL","message":"NOT_PROVEN"}""");
        assertThat(coupons.of("stock_3")).isZero();
    }

    // The signature is over bytes, so it tells whether the same came through; the body has Chinese text, which a
    // charset could change.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=ISO-8859-1",
                "text/plain; charset=GBK",
                "application/octet-stream",
                "application/x-www-form-urlencoded"
            })
    void theBytesComeThroughAsTheyWereWhateverTheyAreSaidToBe(String contentType) throws Exception {
        OutgoingNotification sent = sandbox.notification(Company.TEA, "PRODUCT_COUPON.SEND", coupon(contentType));
        assertThat(sent.body()).isNotEqualTo(new String(sent.body(), US_ASCII).getBytes(US_ASCII));
        assertThat(send(sent, sent.body(), contentType).statusCode()).isEqualTo(204);
        assertThat(coupons.of(contentType)).isOne();
    }

    @Test
    void aBlankMoreIsNotTheSameNotification() throws Exception {
        OutgoingNotification sent = sandbox.notification(Company.TEA, "PRODUCT_COUPON.SEND", coupon("stock_4"));
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(sent.body());
        longer.write(' ');
        HttpResponse<String> answer = send(sent, longer.toByteArray(), "application/json");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(coupons.of("stock_4")).isZero();
    }

    @Test
    void whatNobodyHandlesIsLeftToComeAgain() throws Exception {
        Delivery delivery = sandbox.notification(Company.TEA, "PRODUCT_COUPON.TOMORROW", "{}")
                .sendTo(address("/notifications/" + Company.TEA));
        assertThat(delivery.status()).isEqualTo(500);
        assertThat(delivery.body()).isEqualTo("""
                {"code":"FAIL","message":"NOT_HANDLED"}""");
    }

    private void notifyOf(String id, String type, String stock) throws InterruptedException {
        Delivery delivery = sandbox.notification(id, type, coupon(stock)).sendTo(address("/notifications/" + id));
        assertThat(delivery.status()).isEqualTo(204);
    }

    private HttpResponse<String> send(OutgoingNotification sent, byte[] body, String contentType) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address("/notifications/" + Company.TEA)).POST(BodyPublishers.ofByteArray(body));
        sent.headers().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        request.setHeader("Content-Type", contentType);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String coupon(String stock) {
        return "{\"stock_id\": \"" + stock + "\"}";
    }
}
