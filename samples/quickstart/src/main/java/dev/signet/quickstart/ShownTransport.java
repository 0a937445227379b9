package dev.signet.quickstart;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows each signed request before another transport sends it, without what must not be shown. */
final class ShownTransport implements Transport {

    private final Transport transport;
    private final Screen screen;
    private final boolean changeBody;
    private final AtomicInteger sent = new AtomicInteger();

    ShownTransport(Transport transport, Screen screen, boolean changeBody) {
        this.transport = transport;
        this.screen = screen;
        this.changeBody = changeBody;
    }

    int sent() {
        return sent.get();
    }

    @Override
    public Answer send(Request request, Duration timeout) throws TransportFailure, InterruptedException {
        sent.incrementAndGet();
        show(request);
        return transport.send(changeBody ? changed(request) : request, timeout);
    }

    private void show(Request request) {
        screen.line("  > " + request.method() + " " + request.target());
        for (Headers.Field field : request.headers().fields()) {
            screen.line("  > " + field.name() + ": " + masked(field.value()));
        }
        screen.line("  > " + masked(new String(request.body(), StandardCharsets.UTF_8)));
    }

    // A signature could be used again within minutes, and a coupon code is worth money.
    private static String masked(String text) {
        return text.replaceAll("signature=\"[^\"]*\"", "signature=\"***\"")
                .replaceAll("(code_list\":)\\[[^\\]]*\\]", "$1[\"***\"]");
    }

    private static Request changed(Request request) {
        byte[] body = new String(request.body(), StandardCharsets.UTF_8)
                .replace("\"}", " \"}")
                .concat(" ")
                .getBytes(StandardCharsets.UTF_8);
        return new Request(request.method(), request.host(), request.target(), request.headers(), body);
    }
}
