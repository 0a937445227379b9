package dev.signet.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.PlatformCertificates;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.notify.Inbox;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.Notifications;
import dev.signet.sandbox.OutgoingNotification;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.shop.Orders.Order;
import dev.signet.sandbox.shop.Orders.PlaceOrder;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;

/** A sandbox with a certificate of the platform, as older merchants have it, and one without. */
class CertificatesTest {

    private static PlatformCertificates certificates(Sandbox sandbox) {
        CallerBuilder builder = Shop.caller(sandbox);
        return PlatformCertificates.of(sandbox.credentials(Shop.MCHID), builder, ApiKey.of(sandbox.apiKey(Shop.MCHID)));
    }

    @Test
    void aMerchantDownloadsItAndBelievesByIt() throws Exception {
        try (Sandbox sandbox = new Shop().sandbox().certificates().start()) {
            X509Certificate certificate = sandbox.certificate().orElseThrow();
            certificate.checkValidity();
            certificate.verify(certificate.getPublicKey());
            Orders orders = new OrdersClient(Shop.caller(sandbox)
                    .credentials(sandbox.credentials(Shop.MCHID))
                    .trust(certificates(sandbox))
                    .build());
            assertThat(orders.place(new PlaceOrder("no_1", "tea"))).isEqualTo(new Order("no_1", "PLACED"));
            assertThat(sandbox.exchanges()
                            .get(1)
                            .answer()
                            .orElseThrow()
                            .headers()
                            .first("Wechatpay-Serial"))
                    .contains(certificates(sandbox).get().primaryId());
        }
    }

    @Test
    void aMerchantIsNotifiedByIt() {
        try (Sandbox sandbox = new Shop().sandbox().certificates().start()) {
            Identity merchant = Identity.of(
                            sandbox.credentials(Shop.MCHID),
                            certificates(sandbox).get())
                    .apiKeys(ApiKey.of(sandbox.apiKey(Shop.MCHID)));
            OutgoingNotification sent = sandbox.notification(Shop.MCHID, "TRANSACTION.SUCCESS", "{}");
            Notifications notifications = Notifications.of(NotificationParser.of(merchant), Inbox.none())
                    .otherwise(event -> {});
            assertThat(notifications.receive(sent.headers(), sent.body()).status())
                    .isEqualTo(204);
        }
    }

    @Test
    void whoNamesThePublicKeyIsAnsweredByThat() {
        try (Sandbox sandbox = new Shop().sandbox().certificates().start()) {
            assertThat(Shop.client(sandbox).find("a", "m")).isEqualTo(new Order("a", "FOUND"));
        }
    }

    @Test
    void withoutOneAMerchantIsToldWhatToDo() {
        try (Sandbox sandbox = new Shop().sandbox().start()) {
            assertThat(sandbox.certificate()).isEmpty();
            assertThatThrownBy(() -> certificates(sandbox).get())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("has no platform certificates");
        }
    }
}
