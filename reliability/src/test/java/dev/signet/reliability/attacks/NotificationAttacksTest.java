package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.reliability.TestData;
import dev.signet.reliability.lab.ForgedNotification;
import dev.signet.reliability.lab.Transfers.Receipt;
import dev.signet.reliability.lab.Transfers_ReceiptCodec;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.notify.EventType;
import dev.signet.runtime.notify.Notification;
import dev.signet.runtime.notify.NotificationException;
import dev.signet.runtime.notify.NotificationException.Reason;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.ReceivedNotification;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@code attack-cases.json} about notifications; tests that begin with an id play that case. */
@EnabledIf("dev.signet.reliability.TestData#present")
class NotificationAttacksTest {

    private static final EventType<Receipt> DONE =
            new EventType<>(List.of("TRANSFER.DONE"), Transfers_ReceiptCodec.INSTANCE);
    private static final String OTHER_KEY = "ABCDEFGHIJ0123456789abcdefghij-_";

    private final NotificationParser parser = NotificationCases.parser();

    static Stream<Arguments> cases() {
        return StreamSupport.stream(TestData.json("attack-cases.json").spliterator(), false)
                .filter(row -> NotificationCases.has(row.path("id").asText()))
                .map(row -> Arguments.of(
                        row.path("id").asText(),
                        row.path("expected").asText().equals("accept"),
                        row.path("what").asText()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNotificationIsBelievedOnlyIfItIsRight(String id, boolean right, String what) {
        ReceivedNotification received = NotificationCases.of(id).received();
        if (right) {
            Notification<Receipt> notification = parser.read(parser.parse(received), DONE);
            assertThat(notification.resource().state()).isEqualTo("DONE");
            assertThat(notification.repeated()).isFalse();
        } else {
            assertThatThrownBy(() -> parser.parse(received))
                    .as(what)
                    .isInstanceOfSatisfying(
                            NotificationException.class,
                            e -> assertThat(e.reason()).isEqualTo(NotificationCases.reason(id)))
                    .hasNoCause();
        }
    }

    @Test
    void everyCaseIsPlayed() {
        assertThat(StreamSupport.stream(TestData.json("attack-cases.json").spliterator(), false)
                        .map(row -> row.path("id").asText())
                        .filter(id -> id.startsWith("N") && !id.equals("N20") && !id.equals("N32")))
                .hasSizeGreaterThan(20)
                .allMatch(NotificationCases::has);
    }

    @Test
    void n20TheSameNotificationTwiceIsMarked() {
        ForgedNotification same = ForgedNotification.right();
        assertThat(parser.parse(same.received()).repeated()).isFalse();
        assertThat(parser.parse(same.secondsLater(9).received()).repeated()).isTrue();
    }

    @Test
    void n32NoBodyIsATypedRefusal() {
        assertThatThrownBy(() ->
                        ReceivedNotification.of(ForgedNotification.right().headers(), null, ForgedNotification.NOW))
                .isInstanceOf(NotificationException.class)
                .hasMessageContaining("has no body");
    }

    @Test
    void x21AnAnswerIsNoNotification() {
        assertThatThrownBy(() -> parser.parse(NotificationCases.of("N36").received()))
                .isInstanceOfSatisfying(
                        NotificationException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @Test
    void x22AnotherNotificationUnderTheSameIdIsMarked() {
        assertThat(parser.parse(ForgedNotification.right().received()).conflicting())
                .isFalse();
        ForgedNotification other =
                ForgedNotification.of(ForgedNotification.API_KEY, "wCq51qZv4Yfh", "transfer", "{\"state\":\"UNDONE\"}");
        assertThat(parser.parse(other.received()).conflicting()).isTrue();
    }

    /** A hundred thousand are enough to show that nothing of them stays; they are refused before anything is remembered. */
    @Test
    void x24ForgedNoncesFillNothing() {
        parser.parse(ForgedNotification.right().received());
        ForgedNotification forged = ForgedNotification.right().header("Wechatpay-Signature", "AAAA");
        for (int i = 0; i < 100_000; i++) {
            ReceivedNotification one =
                    forged.header("Wechatpay-Nonce", "forged-" + i).received();
            assertThatThrownBy(() -> parser.parse(one)).isInstanceOf(NotificationException.class);
        }
        assertThat(parser.parse(ForgedNotification.right().received()).repeated())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcdefghijABCDEFGHIJ-",
                "0123456789abcdefghijABCDEFGHIJ-_1",
                "0123456789abcdefghijABCDEFGHIJ-é"
            })
    void x25AnApiKeyOfAnotherLengthIsRefusedWhenItIsGiven(String key) {
        assertThatThrownBy(() -> ApiKey.of(key)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void x26TwoApiKeysAreTriedAndTheOldOneUntilItsDate() {
        Instant end = ForgedNotification.NOW.plusSeconds(60);
        NotificationParser both = NotificationCases.parser(
                ApiKey.of(OTHER_KEY), ApiKey.of(ForgedNotification.API_KEY).until(end));
        assertThat(both.parse(ForgedNotification.right().received()).id()).isEqualTo("n-1");
        assertThat(both.parse(ForgedNotification.of(OTHER_KEY, "wCq51qZv4Yfg", "transfer", ForgedNotification.RESOURCE)
                                .received())
                        .id())
                .isEqualTo("n-1");
        assertThatThrownBy(() ->
                        both.parse(ForgedNotification.right().secondsLater(61).received()))
                .isInstanceOfSatisfying(
                        NotificationException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNDECRYPTABLE));
    }
}
