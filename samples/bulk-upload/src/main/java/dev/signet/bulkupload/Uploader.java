package dev.signet.bulkupload;

import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.SignetException;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Sends what the journal has: first what nobody answered, then what waits. The first failure stops it; the journal knows where. */
final class Uploader {

    private final Caller caller;
    private final Target target;
    private final Journal journal;
    private final Progress progress;
    private final Doubts doubts;
    private final int generations;
    private final Queue<SignetException> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean broken;

    Uploader(Caller caller, Doubts doubts, Target target, Journal journal, Progress progress, int generations) {
        this.caller = caller;
        this.doubts = doubts;
        this.target = target;
        this.journal = journal;
        this.progress = progress;
        this.generations = generations;
    }

    /** Sends by so many calls at a time; gives what stopped it, if something did. */
    Optional<SignetException> upload(int calls) throws InterruptedException {
        List<Chunk> unanswered = journal.unanswered();
        // The process that sent them did not live to hear.
        unanswered.forEach(journal::doubt);
        Iterator<Chunk> again = unanswered.iterator();
        all(calls, () -> again.hasNext() ? Optional.of(again.next()) : Optional.empty());
        // What fails comes again: until nothing waits when nothing is under way.
        while (failures.isEmpty() && journal.tally().open() > 0) {
            all(calls, journal::next);
        }
        return Optional.ofNullable(failures.peek());
    }

    private void all(int calls, Supplier<Optional<Chunk>> chunks) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(calls);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                ends.add(threads.submit(() -> sendAll(chunks)));
            }
            for (Future<?> end : ends) {
                Ended.of(end);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void sendAll(Supplier<Optional<Chunk>> chunks) {
        try {
            sendWhileAllIsWell(chunks);
        } catch (RuntimeException e) {
            broken = true;
            throw e;
        }
    }

    private void sendWhileAllIsWell(Supplier<Optional<Chunk>> chunks) {
        while (failures.isEmpty() && !broken) {
            Optional<Chunk> chunk;
            synchronized (chunks) {
                chunk = chunks.get();
            }
            if (chunk.isEmpty()) {
                return;
            }
            send(chunk.get());
        }
    }

    private void send(Chunk chunk) {
        try {
            Response<UploadedCouponCodes> response = caller.call(
                    CouponCodesEndpoints.UPLOAD,
                    new UploadCouponCodes(
                            target.productCouponId(), target.stockId(), chunk.requestNo(), chunk.codes()));
            // Of several attempts of the call, an earlier one may have done it.
            boolean doubtful = doubts.take(chunk.requestNo());
            Answered answered = new Answered(response.result(), generations);
            journal.answered(chunk, answered.fates(chunk, code -> doubtful || journal.isDoubtful(code)));
            progress.add(chunk.codes().size());
        } catch (SignetException e) {
            failed(chunk, e);
        }
    }

    private void failed(Chunk chunk, SignetException e) {
        if (Doubts.isOne(e.outcome())) {
            journal.doubt(chunk);
        } else if (!chunk.sentBefore()) {
            journal.release(chunk);
        }
        failures.add(e);
    }
}
