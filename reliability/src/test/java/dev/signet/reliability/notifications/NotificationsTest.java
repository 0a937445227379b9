package dev.signet.reliability.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.signet.reliability.lab.ForgedNotification;
import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.StandingTime;
import dev.signet.reliability.lab.Transfers.Named;
import dev.signet.reliability.lab.Transfers.Receipt;
import dev.signet.reliability.lab.Transfers_NamedCodec;
import dev.signet.reliability.lab.Transfers_ReceiptCodec;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.OaepCipher;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.notify.EventType;
import dev.signet.runtime.notify.Inbox;
import dev.signet.runtime.notify.NotificationException;
import dev.signet.runtime.notify.NotificationHandler;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.Notifications;
import dev.signet.runtime.notify.ReceivedNotification;
import dev.signet.runtime.notify.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of notifications: each handled once, and the platform told the truth. */
class NotificationsTest {

    private static final EventType<Receipt> DONE =
            new EventType<>(List.of("TRANSFER.DONE"), Transfers_ReceiptCodec.INSTANCE);
    private static final Identity BRAND = brand("120344");

    private final List<String> handled = new ArrayList<>();
    private final Inbox inbox = Inbox.inMemory();

    private static Identity brand(String id) {
        return Identity.of(Credentials.brand(id, "AB12", Scene.ownKeys().getPrivate()), Platform.trusted())
                .apiKeys(ApiKey.of(ForgedNotification.API_KEY));
    }

    private Notifications receiver(NotificationHandler<Receipt> handler) {
        return Notifications.of(NotificationParser.of(BRAND), inbox)
                .time(new StandingTime(ForgedNotification.NOW))
                .on(DONE, handler);
    }

    private static Reply receive(Notifications receiver, ForgedNotification sent) {
        return receiver.receive(sent.headers(), sent.body().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNotificationIsHandledByTheHandlerOfItsTypeAndAcknowledged() {
        Reply reply = receive(
                receiver(notification -> handled.add(
                        notification.id() + " " + notification.resource().state())),
                ForgedNotification.right());
        assertThat(handled).containsExactly("n-1 DONE");
        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.handled()).isTrue();
    }

    @Test
    void whatWasHandledBeforeIsAcknowledgedAndNotHandledAgain() {
        Notifications receiver = receiver(notification -> handled.add(notification.id()));
        receive(receiver, ForgedNotification.right());
        Reply again = receive(receiver, ForgedNotification.right());
        assertThat(handled).hasSize(1);
        assertThat(again.status()).isEqualTo(204);
        assertThat(again.handled()).isFalse();
    }

    /** The platform sends it again, byte for byte or signed anew, to this process or to another one. */
    @Test
    void aHandlerThatFailsOnceHandlesTheSameNotificationExactlyOnceAlsoWithTwoParsers() {
        AtomicInteger calls = new AtomicInteger();
        NotificationHandler<Receipt> failingOnce = notification -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is down");
            }
            handled.add(notification.id());
        };
        Notifications one = receiver(failingOnce);
        Notifications other = receiver(failingOnce);
        Reply failed = receive(one, ForgedNotification.right());
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).isEqualTo("{\"code\":\"FAIL\",\"message\":\"HANDLER_FAILED\"}");
        assertThat(failed.failure()).get().isInstanceOf(IllegalStateException.class);
        assertThat(receive(one, ForgedNotification.right()).handled()).isTrue();
        assertThat(receive(other, ForgedNotification.right()).handled()).isFalse();
        assertThat(receive(other, ForgedNotification.right().sign("1700000001", "nonce-2"))
                        .handled())
                .isFalse();
        assertThat(handled).hasSize(1);
    }

    @Test
    void manyAtOnceAreHandledOnce() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Notifications receiver = receiver(notification -> calls.incrementAndGet());
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Reply>> replies = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                replies.add(threads.submit(() -> receive(receiver, ForgedNotification.right())));
            }
            for (Future<Reply> reply : replies) {
                assertThat(reply.get().status()).isEqualTo(204);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(calls).hasValue(1);
    }

    @Test
    void aTypeThatNobodyHandlesIsGivenAsJsonOrSentAgain() {
        ForgedNotification other =
                ForgedNotification.right().body(body -> body.replace("TRANSFER.DONE", "TRANSFER.UNDONE"));
        Notifications receiver = receiver(notification -> handled.add("done"));
        assertThat(receive(receiver, other).status()).isEqualTo(500);
        Reply reply = receive(
                receiver.otherwise(raw -> handled.add(raw.type() + new String(raw.resource(), StandardCharsets.UTF_8))),
                other);
        assertThat(reply.status()).isEqualTo(204);
        assertThat(handled).containsExactly("TRANSFER.UNDONE" + ForgedNotification.RESOURCE);
    }

    @Test
    void whatIsNotProvenIsAnsweredWithoutAWordThatHelpsAnAttacker() {
        Reply reply = receive(
                receiver(notification -> handled.add("never")),
                ForgedNotification.right().header("Wechatpay-Signature", "AAAA"));
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).isEqualTo("{\"code\":\"FAIL\",\"message\":\"NOT_PROVEN\"}");
        assertThat(reply.failure()).get().isInstanceOf(NotificationException.class);
        assertThat(handled).isEmpty();
    }

    /** As the maps of some servers are: the request line stands under no name. */
    @Test
    @SuppressWarnings("NullAway")
    void namesAndValuesThatAreNullArePassedOver() {
        Map<String, List<String>> headers = ForgedNotification.right().headers();
        headers.put(null, List.of("POST / HTTP/1.1"));
        headers.put("X-Nothing", null);
        headers.put("X-Null", Arrays.asList("a", null));
        byte[] body = ForgedNotification.right().body().getBytes(StandardCharsets.UTF_8);
        Notifications receiver = receiver(notification -> handled.add(notification.id()));
        assertThat(receiver.receive(headers, body).status()).isEqualTo(204);
        ReceivedNotification received = ReceivedNotification.of(headers, body, ForgedNotification.NOW);
        assertThat(ReceivedNotification.read(received.bytes()).headers().fields())
                .isEqualTo(received.headers().fields());
        headers.put("Wechatpay-Signature", Arrays.asList((String) null));
        assertThat(receiver.receive(headers, body).status()).isEqualTo(401);
    }

    @Test
    void aStoredOneIsMarkedAsRepeatedByWhenItWasParsedBefore() {
        StandingTime today = new StandingTime(ForgedNotification.NOW.plusSeconds(300_000));
        NotificationParser parser = NotificationParser.of(BRAND).time(today);
        ReceivedNotification old = ForgedNotification.right().received();
        ReceivedNotification live = ForgedNotification.right()
                .sign(Long.toString(today.now().getEpochSecond()), "nonce-2")
                .secondsLater(300_000)
                .received();
        assertThat(parser.parse(old).repeated()).isFalse();
        assertThat(parser.parse(live).repeated()).isFalse();
        assertThat(parser.parse(old).repeated()).isTrue();
    }

    @Test
    void whatWasStoredIsProvenDaysLaterByTheTimeOfItsReceipt() {
        byte[] stored = ForgedNotification.right().received().bytes();
        Notifications receiver = receiver(notification -> handled.add(notification.id()))
                .time(new StandingTime(ForgedNotification.NOW.plusSeconds(500_000)));
        Reply reply = receiver.receive(ReceivedNotification.read(stored), null);
        assertThat(reply.status()).isEqualTo(204);
        assertThat(handled).containsExactly("n-1");
    }

    /** Kept to prove what came while they were in force, and for nothing else. */
    @Test
    void keysThatWereReplacedProveOnlyWhatCameBefore() {
        TrustedKeys next = TrustedKeys.of("PUB_KEY_ID_0002", Platform.keys().getPublic());
        TrustedKeys withOld = next.and(Platform.trusted().until(ForgedNotification.NOW.plusSeconds(10)));
        NotificationParser parser = NotificationParser.of(
                Identity.of(BRAND.credentials(), withOld).apiKeys(ApiKey.of(ForgedNotification.API_KEY)));
        assertThat(parser.parse(ForgedNotification.right().received()).id()).isEqualTo("n-1");
        assertThatRefused(
                () -> parser.parse(ForgedNotification.right().secondsLater(11).received()), "not valid at this time");
    }

    @Test
    void aSensitiveValueInANotificationIsDecryptedByItsIdentity() {
        String name = OaepCipher.of(Scene.ownKeys().getPublic(), Scene.ownKeys().getPrivate())
                .encrypt("Zhang");
        ForgedNotification named = ForgedNotification.of(
                ForgedNotification.API_KEY, "wCq51qZv4Yfg", "transfer", "{\"name\":\"" + name + "\"}");
        EventType<Named> event = new EventType<>(List.of("TRANSFER.DONE"), Transfers_NamedCodec.INSTANCE);
        NotificationParser parser = NotificationParser.of(BRAND);
        assertThat(parser.read(parser.parse(named.received()), event)
                        .resource()
                        .name()
                        .value())
                .isEqualTo("Zhang");
    }

    @Test
    void ofSeveralThatTrustTheSameKeyTheOneThatIsNamedIsMeant() {
        TrustedKeys strange = TrustedKeys.of("PUB_KEY_ID_0002", Platform.keys().getPublic());
        Identity elsewhere =
                Identity.of(Credentials.brand("3", "AB12", Scene.ownKeys().getPrivate()), strange);
        NotificationParser parser = NotificationParser.of(() -> List.of(brand("1"), brand("2"), elsewhere));
        ReceivedNotification received = ForgedNotification.right().received();
        assertThat(parser.parse(received, "2").identity()).isEqualTo("2");
        assertThatRefused(
                () -> parser.parse(received),
                "which [1 (WECHATPAY_BRAND), 2 (WECHATPAY_BRAND)] trust. Say for which of them it is");
        assertThatRefused(
                () -> parser.parse(received, "4"), "for 4, which is not here; there are [1 (WECHATPAY_BRAND), 2");
        assertThatRefused(() -> parser.parse(received, "3"), "UNKNOWN_SERIAL");
    }

    @Test
    void aBrandAndAMerchantOfOneNumberAreToldApartByTheKey() {
        TrustedKeys strange = TrustedKeys.of("PUB_KEY_ID_0002", Platform.keys().getPublic());
        Identity merchant =
                Identity.of(Credentials.merchant("1", "AB12", Scene.ownKeys().getPrivate()), strange);
        ReceivedNotification received = ForgedNotification.right().received();
        NotificationParser parser = NotificationParser.of(() -> List.of(merchant, brand("1")));
        assertThat(parser.parse(received, "1").identity()).isEqualTo("1");
        Identity same = Identity.of(merchant.credentials(), Platform.trusted());
        NotificationParser unable = NotificationParser.of(() -> List.of(same, brand("1")));
        assertThatRefused(
                () -> unable.parse(received, "1"), "which [1 (WECHATPAY_MERCHANT), 1 (WECHATPAY_BRAND)] trust");
    }

    @Test
    void whoeverAloneTrustsTheKeyIsMeant() {
        TrustedKeys strange = TrustedKeys.of("PUB_KEY_ID_0002", Platform.keys().getPublic());
        Identity elsewhere =
                Identity.of(Credentials.brand("3", "AB12", Scene.ownKeys().getPrivate()), strange);
        NotificationParser parser = NotificationParser.of(() -> List.of(elsewhere, brand("1")));
        assertThat(parser.parse(ForgedNotification.right().received()).identity())
                .isEqualTo("1");
    }

    private static void assertThatRefused(Runnable parsing, String words) {
        assertThat(catchThrowable(parsing::run))
                .isInstanceOf(NotificationException.class)
                .hasMessageContaining(words);
    }
}
