package dev.signet.sandbox;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import java.nio.charset.StandardCharsets;

/** What a proxy says that has lost its server. */
final class HtmlPage {

    private HtmlPage() {}

    static Answer badGateway() {
        return new Answer(
                502,
                Headers.NONE.with("Content-Type", "text/html"),
                "<html><head><title>502 Bad Gateway</title></head></html>".getBytes(StandardCharsets.US_ASCII));
    }
}
