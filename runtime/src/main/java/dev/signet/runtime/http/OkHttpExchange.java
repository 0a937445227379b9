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

    /** Waits for the answer, or throws what OkHttp threw. */
    Answer answer(Duration timeout) throws IOException, InterruptedException {
        try {
            return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException e) {
            // Withdrawn first: a connection that stands a moment later must not carry it.
            boolean unsent = once.withdraw();
            throw new TransportFailure(
                    unsent ? Kind.NO_CONNECTION : Kind.CUT,
                    unsent
                            ? "no connection stood within " + timeout.toMillis() + " ms"
                            : "no complete answer came within " + timeout.toMillis() + " ms",
                    e);
        } catch (InterruptedException e) {
            throw once.withdraw() ? new InterruptedUnsent() : e;
        }
    }

    @Override
    public void onResponse(Call call, Response response) {
        try {
            Answer read = read(response);
            // Before anyone hears of the answer, and uses the connection again.
            once.ended();
            answer.complete(read);
        } catch (IOException | RuntimeException | Error e) {
            once.ended();
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
