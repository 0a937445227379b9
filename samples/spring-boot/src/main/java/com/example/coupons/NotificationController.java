package com.example.coupons;

import dev.signet.runtime.notify.Notifications;
import dev.signet.runtime.notify.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where the platform sends its notifications, a brand's or the merchant's number at the end of the address. */
@RestController
class NotificationController {

    private static final int LARGEST = 1 << 20;

    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    /**
     * Receives one. Its bytes come from the stream, past all message converters: the signature is over these very bytes. (A
     * {@code @RequestBody byte[]} has the same bytes, but no limit, and anybody may send something to this address.)
     */
    @PostMapping("/notifications/{id}")
    ResponseEntity<byte[]> receive(
            @PathVariable String id, @RequestHeader MultiValueMap<String, String> headers, InputStream body)
            throws IOException {
        byte[] raw = body.readNBytes(LARGEST); // of a larger one the signature does not fit
        return answer(notifications.receive(headers, raw, id));
    }

    private static ResponseEntity<byte[]> answer(Reply reply) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(reply.status());
        reply.contentType().map(MediaType::parseMediaType).ifPresent(answer::contentType);
        return reply.body().isEmpty()
                ? answer.build()
                : answer.body(reply.body().getBytes(StandardCharsets.UTF_8));
    }
}
