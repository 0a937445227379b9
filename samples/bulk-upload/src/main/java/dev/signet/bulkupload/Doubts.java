package dev.signet.bulkupload;

import dev.signet.runtime.CallListener;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.Outcome;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The request numbers of which an attempt was not answered, while a later one of the same call may have been. For many threads. */
final class Doubts implements CallListener {

    private final Set<String> requestNos = ConcurrentHashMap.newKeySet();

    @Override
    public void attemptEnded(CallFacts call) {
        boolean unanswered = call.last()
                .map(Attempt::outcome)
                .filter(Outcome.UNKNOWN::equals)
                .isPresent();
        if (unanswered && call.idempotencyKey() != null) {
            requestNos.add(call.idempotencyKey());
        }
    }

    /** Whether there was one; it is forgotten. */
    boolean take(String requestNo) {
        return requestNos.remove(requestNo);
    }
}
