package dev.signet.sandbox;

import dev.signet.runtime.call.Headers;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A notification that a sandbox sends as the platform does: encrypted with the API key of its receiver, and signed anew each time.
 * Immutable; for many threads.
 */
public final class OutgoingNotification {

    private final Content content;
    private final Platform platform;
    private final Optional<Fault> fault;

    /** What it says, to whom: the type, the body, and the scheme of its receiver. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Content(String type, byte[] body, String scheme) {}

    /** By whom it is proven and sent. */
    record Platform(PlatformSignature signature, NotificationTransport transport, SandboxClock clock) {}

    OutgoingNotification(Content content, Platform platform, Optional<Fault> fault) {
        this.content = content;
        this.platform = platform;
        this.fault = fault;
    }

    /**
     * The same, proven in a wrong way: forged, too old, by a key that nobody knows, as a probe, or not at all.
     *
     * @throws IllegalArgumentException if it is no fault of a signature
     */
    public OutgoingNotification fault(Fault wrong) {
        if (!wrong.isOfSignature()) {
            throw new IllegalArgumentException("a notification cannot be sent with " + wrong);
        }
        return new OutgoingNotification(content, platform, Optional.of(wrong));
    }

    /** The body, with the id by which it is recognised when it is sent again. */
    public byte[] body() {
        return content.body().clone();
    }

    /** Header fields that prove it now; for tests that call a handler without HTTP. */
    public Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Headers.Field field : signed().fields()) {
            headers.computeIfAbsent(field.name(), none -> new ArrayList<>()).add(field.value());
        }
        return headers;
    }

    private Headers signed() {
        Headers proof = fault.filter(Fault.UNSIGNED::equals).isPresent()
                ? Headers.NONE
                : platform.signature().of(content.scheme(), content.body(), fault);
        return proof.with("Content-Type", "application/json");
    }

    /** Sends it once. Whoever sends it twice makes a duplicate, as the platform does at times. */
    public Delivery sendTo(URI address) throws InterruptedException {
        return platform.transport().post(address, signed(), content.body());
    }

    /**
     * Sends it until it is acknowledged, by the platform's schedule for its type; the waits are slept on the clock that
     * the sandbox was built with, a day in all if nobody acknowledges it.
     */
    public List<Delivery> deliverTo(URI address) throws InterruptedException {
        return deliverTo(address, DeliverySchedule.of(content.type()));
    }

    /** The same by another schedule. */
    public List<Delivery> deliverTo(URI address, DeliverySchedule schedule) throws InterruptedException {
        List<Delivery> deliveries = new ArrayList<>(List.of(sendTo(address)));
        for (Duration wait : schedule.waits()) {
            if (deliveries.get(deliveries.size() - 1).acknowledged()) {
                break;
            }
            platform.clock().sleep(wait);
            deliveries.add(sendTo(address));
        }
        return deliveries;
    }
}
