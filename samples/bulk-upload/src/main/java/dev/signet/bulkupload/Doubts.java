package dev.signet.bulkupload;

import dev.signet.runtime.CallListener;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.Outcome;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The request numbers of which an attempt may have been done, although a later one of the same call has the answer. For many threads. */
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

    /** Whether it may have been done for all that is proven. */
    static boolean isOne(Outcome outcome) {
        return outcome != Outcome.NOT_SENT && outcome != Outcome.REFUSED;
    }

    /** Whether there was one; it is forgotten. */
    boolean take(String requestNo) {
        return requestNos.remove(requestNo);
    }
}
