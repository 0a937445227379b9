package dev.signet.bulkupload;

import java.util.List;

/**
 * Codes that go into one request.
 *
 * @param id its number in the journal
 * @param requestNo the idempotency key
 * @param sentBefore whether an attempt was made already, of which nobody knows what came of it
 * @param generation how often each of the codes was asked for, this time included
 */
record Chunk(long id, String requestNo, boolean sentBefore, int generation, List<String> codes) {

    /** Without the codes. */
    @Override
    public String toString() {
        return requestNo + " (" + codes.size() + " codes)";
    }
}
