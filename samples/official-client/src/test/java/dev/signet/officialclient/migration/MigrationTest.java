package dev.signet.officialclient.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RSAPublicKeyNotificationConfig;
import dev.signet.officialclient.SandboxedMerchant;
import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Request;
import dev.signet.sandbox.Fault;
import dev.signet.sandbox.OutgoingNotification;
import dev.signet.sandbox.Sandbox;
import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both clients do the same tasks against the same sandbox. */
class MigrationTest {

    private static final SandboxedMerchant MERCHANT = new SandboxedMerchant();
    private static final String MCHID = SandboxedMerchant.MCHID;
    private static final String OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

    private static final ObjectMapper JSON = new ObjectMapper();

    // Notifications are signed by the public key where no certificate is asked for.
    private static final Sandbox NOTIFYING = Sandbox.builder().merchant(MCHID).start();

    static List<Named<Payments>> clients() {
        return List.of(Named.of("before", before()), Named.of("after", after()));
    }

    private static Payments before() {
        String id = MERCHANT.sandbox().trustedKeys().primaryId();
        RSAPublicKeyConfig config = new RSAPublicKeyConfig.Builder()
                .merchantId(MCHID)
                .merchantSerialNumber(SandboxedMerchant.SERIAL)
                .privateKey(MERCHANT.privateKey())
                .publicKey(key(MERCHANT.sandbox()))
                .publicKeyId(id)
                .apiV3Key(MERCHANT.sandbox().apiKey(MCHID))
                .build();
        NotificationParser notifications = new NotificationParser(new RSAPublicKeyNotificationConfig.Builder()
                .publicKey(key(NOTIFYING))
                .publicKeyId(NOTIFYING.trustedKeys().primaryId())
                .apiV3Key(NOTIFYING.apiKey(MCHID))
                .build());
        return new PaymentsBefore(
                config,
                new DefaultHttpClientBuilder()
                        .config(config)
                        .okHttpClient(MERCHANT.redirected())
                        .build(),
                notifications,
                MCHID);
    }

    private static PublicKey key(Sandbox sandbox) {
        return sandbox.trustedKeys()
                .publicKey(sandbox.trustedKeys().primaryId())
                .orElseThrow();
    }

    private static Payments after() {
        Caller caller = Caller.builder()
                .identity(MERCHANT.sandbox().identity(MCHID))
                .hosts(MERCHANT.sandbox().host())
                .build();
        return new PaymentsAfter(
                caller, dev.signet.runtime.notify.NotificationParser.of(NOTIFYING.identity(MCHID)), MCHID);
    }

    @AfterAll
    static void stop() {
        NOTIFYING.close();
        MERCHANT.close();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void theTasksAreDone(Payments payments) {
        assertThat(payments.prepay("order_1", 100, OPENID)).isEqualTo("wx_order_1");
        assertThat(payments.state("order_1")).isEqualTo("SUCCESS");
        assertThat(payments.refund("order_1", "refund_1", 60, 100)).isEqualTo("SUCCESS");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aNotificationIsReadIfItIsProven(Payments payments) {
        OutgoingNotification sent =
                NOTIFYING.notification(MCHID, "TRANSACTION.SUCCESS", "{\"out_trade_no\":\"order_1\"}");
        assertThat(payments.paid(sent.headers(), sent.body())).isEqualTo("order_1");
        OutgoingNotification forged = sent.fault(Fault.FORGED_SIGNATURE);
        assertThatThrownBy(() -> payments.paid(forged.headers(), forged.body())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void thePlatformGetsTheSameRequestFromBoth() throws IOException {
        Request before = prepaid(before());
        Request after = prepaid(after());
        assertThat(after.method()).isEqualTo(before.method());
        assertThat(after.target()).isEqualTo(before.target());
        assertThat(JSON.readTree(after.body())).isEqualTo(JSON.readTree(before.body()));
    }

    private static Request prepaid(Payments payments) {
        MERCHANT.sandbox().reset();
        payments.prepay("order_2", 100, OPENID);
        assertThat(MERCHANT.sandbox().executions("order_2")).isEqualTo(1);
        return MERCHANT.sandbox().exchanges().get(0).request();
    }
}
