package dev.signet.sandbox.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.Transport;
import dev.signet.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;

/** A sandbox that does every errand, and a client that remembers what it sent there. */
final class Desk implements AutoCloseable {

    private final DoneErrands done = new DoneErrands();
    private final List<Request> sent = new ArrayList<>();
    private final Sandbox sandbox = Sandbox.builder()
            .serve(ErrandsEndpoints.serve(done))
            .brand("120344")
            .start();

    Errands errands() {
        Transport wire = JdkTransport.create();
        return new ErrandsClient(Caller.builder()
                .credentials(sandbox.credentials("120344"))
                .trust(sandbox.trustedKeys())
                .hosts(sandbox.host())
                .transport((request, timeout) -> {
                    sent.add(request);
                    return wire.send(request, timeout);
                })
                .build());
    }

    Sandbox sandbox() {
        return sandbox;
    }

    List<Request> sent() {
        return sent;
    }

    void answerTree(JsonNode tree) {
        done.tree = tree;
    }

    List<Object> asked() {
        return done.asked;
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
