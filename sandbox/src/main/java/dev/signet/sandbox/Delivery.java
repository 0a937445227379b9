package dev.signet.sandbox;

import java.time.Instant;

/**
 * One attempt to deliver a notification.
 *
 * @param at when, by the sandbox's clock
 * @param status the status that was answered; 0 if nobody answered within five seconds
 * @param body what was answered
 */
public record Delivery(Instant at, int status, String body) {

    /** Whether the notification counts as handled: the status alone decides. */
    public boolean acknowledged() {
        return status == 200 || status == 204;
    }
}
