package dev.signet.runtime.http;

import dev.signet.runtime.error.TransportException.Kind;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One exchange by the JDK's client, from which a thread waits for the answer. */
final class JdkExchange {

    private final FreshClients.Lease lease;
    private final OnceWritten body;
    private final boolean hidden;

    /** {@code hidden} if the JDK may send the request a second time by itself. */
    JdkExchange(FreshClients.Lease lease, OnceWritten body, boolean hidden) {
        this.lease = lease;
        this.body = body;
        this.hidden = hidden;
    }

    /** The answer to {@code http}, of at most {@code maxBody} bytes, within {@code timeout}. */
    HttpResponse<byte[]> answer(HttpRequest http, int maxBody, Duration timeout)
            throws TransportFailure, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                lease.client().sendAsync(http, info -> new BodyLimit(maxBody));
        try {
            // The client's own timeout ends with the answer's head, so the whole exchange is waited for here.
            return exchange.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException | CancellationException e) {
            stop(exchange);
            throw new TransportFailure(Kind.CUT, "no complete answer came within " + timeout.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            stop(exchange);
            throw e;
        }
    }

    private TransportFailure failure(Throwable cause) {
        if (JdkFailures.leavesOpen(cause)) {
            lease.spoil();
        }
        return JdkFailures.of(cause, hidden);
    }

    private void stop(CompletableFuture<?> exchange) {
        body.withdraw();
        exchange.cancel(true);
    }
}
