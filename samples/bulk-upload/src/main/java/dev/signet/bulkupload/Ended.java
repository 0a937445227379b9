package dev.signet.bulkupload;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The end of a task of another thread: what it threw is thrown here. */
final class Ended {

    private Ended() {}

    static void of(Future<?> task) throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
