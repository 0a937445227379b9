package dev.signet.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call on another thread. Cancelled with {@code true}, that thread is interrupted, and the call ends as soon as it can. */
final class AsyncCall<T> extends CompletableFuture<T> {

    private final Supplier<T> call;
    private @Nullable Thread thread;

    private AsyncCall(Supplier<T> call) {
        this.call = call;
    }

    static <T> CompletableFuture<T> start(Supplier<T> call, Executor executor) {
        AsyncCall<T> async = new AsyncCall<>(call);
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

    @Override
    public synchronized boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled && mayInterruptIfRunning && thread != null) {
            thread.interrupt();
        }
        return cancelled;
    }
}
