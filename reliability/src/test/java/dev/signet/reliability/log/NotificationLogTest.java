package dev.signet.reliability.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.ForgedNotification;
import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.notify.Inbox;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.Notifications;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whoever is on call finds the notification that failed, and nothing of what it carried. */
class NotificationLogTest {

    @Test
    void whatAHandlerThrewIsLoggedWithItsPlaceAndWithoutItsWords() {
        Credentials own = Credentials.brand("120344", "AB12", Scene.ownKeys().getPrivate());
        Identity brand = Identity.of(own, Platform.trusted()).apiKeys(ApiKey.of(ForgedNotification.API_KEY));
        Notifications receiver = Notifications.of(NotificationParser.of(brand), Inbox.none())
                .otherwise(notification -> {
                    throw new IllegalStateException(new String(notification.resource(), StandardCharsets.UTF_8));
                });
        try (LogCapture log = new LogCapture()) {
            receiver.receive(ForgedNotification.right().received(), null);
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("of type TRANSFER.DONE"))
                    .singleElement()
                    .asString()
                    .contains(
                            "The notification 120344 n-1 of type TRANSFER.DONE was not handled; the platform will send it "
                                    + "again.")
                    .contains("java.lang.IllegalStateException")
                    .contains("NotificationLogTest")
                    .doesNotContain("o-1");
        }
    }
}
