package dev.signet.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call on another thread. Cancelled with {@code true}, that thread is interrupted, and the call ends as soon as it can. */
final class AsyncCall<T> extends CompletableFuture<T> {

    private final Supplier<T> call;
    private final Runnable neverStarted;
    private @Nullable Thread thread;

    private AsyncCall(Supplier<T> call, Runnable neverStarted) {
        this.call = call;
        this.neverStarted = neverStarted;
    }

    /** Runs {@code call}, or {@code neverStarted} if it was cancelled before. */
    static <T> CompletableFuture<T> start(Supplier<T> call, Runnable neverStarted, Executor executor) {
        AsyncCall<T> async = new AsyncCall<>(call, neverStarted);
        executor.execute(async::run);
        return async;
    }

    /** A thread for each call; for callers that were given no executor. */
    static void onThread(Runnable task) {
        Thread thread = new Thread(task, "signet-call");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        if (!enter()) {
            neverStarted.run();
            return;
        }
        try {
            complete(call.get());
        } catch (Throwable e) {
            completeExceptionally(e);
        } finally {
            leave();
        }
    }

    // A call cancelled before has no thread: cancelled again, it must not interrupt what the thread does next.
    private synchronized boolean enter() {
        thread = isDone() ? null : Thread.currentThread();
        return thread != null;
    }

    // A thread of a pool must not take an interrupt along that was meant for this call.
    private synchronized void leave() {
        thread = null;
        if (isCancelled()) {
            Thread.interrupted();
        }
    }

    // Not under the monitor: what depends on this future runs within, and may wait for the call's end.
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled && mayInterruptIfRunning) {
            interrupt();
        }
        return cancelled;
    }

    private synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
