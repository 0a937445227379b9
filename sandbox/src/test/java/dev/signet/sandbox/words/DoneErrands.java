package dev.signet.sandbox.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.signet.runtime.call.Download;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.NoContent;
import dev.signet.runtime.call.Refusal;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.value.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Does every errand, and remembers what it was asked. */
final class DoneErrands implements Errands {

    static final Meta META = new Meta("00", "meta");

    final List<Object> asked = new ArrayList<>();
    JsonNode tree = JsonNodeFactory.instance.objectNode().put("a", 1);

    @Override
    public Meta upload(Upload request) {
        asked.add(request);
        return META;
    }

    @Override
    public Meta query(Queries request) {
        asked.add(request);
        return META;
    }

    @Override
    public Meta twins(Twins request) {
        asked.add(request);
        return META;
    }

    @Override
    public Meta sensitive(@Nullable Sensitive<String> name) {
        return META;
    }

    @Override
    public List<Meta> list() {
        return List.of(META, META);
    }

    @Override
    public Map<String, List<Meta>> map() {
        return Map.of("k", List.of(META));
    }

    @Override
    public void cancel(String name) {
        asked.add(name);
    }

    @Override
    public JsonNode tree() {
        return tree;
    }

    @Override
    public Response<NoContent> nothing() {
        return new Response<>(NoContent.INSTANCE, 204, Headers.NONE, "", 1, List.of());
    }

    @Deprecated
    @Override
    public Meta old() {
        return META;
    }

    @Override
    public CompletableFuture<Meta> later(String name) {
        return name.equals("refused")
                ? CompletableFuture.failedFuture(new Refusal(404, "NOT_FOUND", "no such errand"))
                : CompletableFuture.supplyAsync(() -> new Meta("00", name));
    }

    @Override
    public CompletableFuture<Response<Meta>> laterWithHow(String response) {
        return later(response).thenApply(meta -> new Response<>(meta, 200, Headers.NONE, "", 1, List.of()));
    }

    @Override
    public CompletableFuture<Void> laterNothing() {
        return CompletableFuture.runAsync(() -> {});
    }

    @Override
    public Download plain() {
        return Download.of("plain".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Download digest() {
        return plain();
    }

    @Override
    public Download signed() {
        return plain();
    }

    @Override
    public void send(Meta request) {
        asked.add(request);
    }
}
