package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.http.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A call on another thread, and how it is given up. */
class FuturesTest {

    private final CountDownLatch sending = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final Transport stuck = (request, timeout) -> {
        sending.countDown();
        try {
            new CountDownLatch(1).await();
            throw new IllegalStateException("nobody counts down");
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
        }
    };

    @Test
    void cancellingWithTrueInterruptsTheCall() throws InterruptedException {
        Errands errands = new ErrandsClient(Scripted.caller(stuck).build());
        CompletableFuture<Void> future = errands.laterNothing();
        assertThat(sending.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(future.cancel(true)).isTrue();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(future).isCancelled();
    }

    @Test
    void aCallCancelledBeforeItBeganSendsNothingAndLeavesItsThreadAlone() {
        List<Runnable> tasks = new ArrayList<>();
        Errands errands =
                new ErrandsClient(Scripted.caller(stuck).executor(tasks::add).build());
        CompletableFuture<Void> future = errands.laterNothing();
        assertThat(future.cancel(true)).isTrue();
        tasks.forEach(Runnable::run);
        assertThat(future.cancel(true)).isTrue();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(sending.getCount()).isEqualTo(1);
    }

    @Test
    void aCallRunsOnTheCallersExecutor() {
        List<Runnable> tasks = new ArrayList<>();
        Errands errands = new ErrandsClient(
                Scripted.caller((request, timeout) -> Scripted.signed("", "", dev.signet.runtime.call.Headers.NONE))
                        .executor(tasks::add)
                        .build());
        CompletableFuture<Void> future = errands.laterNothing();
        assertThat(future).isNotDone();
        tasks.forEach(Runnable::run);
        assertThat(future).isCompletedWithValue(null);
    }

    @Test
    void aRequestThatBreaksItsSpecEndsTheFuture() {
        Errands errands =
                new ErrandsClient(Scripted.caller(stuck).executor(Runnable::run).build());
        CompletableFuture<Errands.Meta> future = errands.later("a\nb");
        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(InvalidRequestException.class);
    }
}
