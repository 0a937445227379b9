package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.error.TransportException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** One exchange by OkHttp, on a thread of its own, from which another one waits for the answer. */
final class OkHttpExchange implements Callback {

    private final OnceOnTheWire once;
    private final int maxBody;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    OkHttpExchange(OnceOnTheWire once, int maxBody) {
        this.once = once;
        this.maxBody = maxBody;
    }

    /** Waits {@code connectTime} for a connection, {@code timeout} in all; or throws what OkHttp threw. */
    Answer answer(Duration connectTime, Duration timeout) throws IOException, InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        try {
            awaitBegin(connectTime);
            return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException e) {
            // Withdrawn first: a connection that stands a moment later must not carry it.
            throw once.withdraw() ? noConnection(timeout, e) : noAnswer(timeout, e);
        } catch (InterruptedException e) {
            throw once.withdraw() ? new InterruptedUnsent() : e;
        }
    }

    private void awaitBegin(Duration connectTime) throws TransportFailure, InterruptedException {
        try {
            CompletableFuture.anyOf(once.begun(), answer).get(connectTime.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            // Whoever waits for the answer is told.
        } catch (TimeoutException e) {
            if (once.withdraw()) {
                throw noConnection(connectTime, e);
            }
        }
    }

    private static TransportFailure noConnection(Duration time, Exception cause) {
        return new TransportFailure(Kind.NO_CONNECTION, "no connection stood within " + time.toMillis() + " ms", cause);
    }

    private static TransportFailure noAnswer(Duration time, Exception cause) {
        return new TransportFailure(Kind.CUT, "no complete answer came within " + time.toMillis() + " ms", cause);
    }

    @Override
    public void onResponse(Call call, Response response) {
        try {
            Answer read = read(response);
            once.ended();
            answer.complete(read);
        } catch (IOException | RuntimeException | Error e) {
            // What is no answer leaves no connection behind.
            call.cancel();
            answer.completeExceptionally(e);
        }
    }

    @Override
    public void onFailure(Call call, IOException e) {
        answer.completeExceptionally(e);
    }

    private Answer read(Response response) throws IOException {
        List<Headers.Field> fields = new ArrayList<>();
        response.headers().forEach(pair -> fields.add(new Headers.Field(pair.getFirst(), pair.getSecond())));
        try (response;
                InputStream stream = response.body().byteStream()) {
            return new Answer(once.status(response.code()), Headers.of(fields), BodyReader.read(stream, maxBody));
        }
    }
}
