package dev.signet.runtime.http;

/**
 * What a caller may spend on repetitions: a fifth of its calls, and a store of 50 besides. When everything fails, a server
 * in trouble is then not sent a multiple of what it could not do. For many threads.
 */
final class RetryBudget {

    // In tenths of a repetition, so that nothing is rounded.
    private static final int REPETITION = 10;
    private static final int CALL = 2;
    private static final int STORE = 50 * REPETITION;

    private int tenths = STORE;

    /** A call begins. */
    synchronized void earn() {
        tenths = Math.min(STORE, tenths + CALL);
    }

    /** Takes one repetition, if there is one. */
    synchronized boolean take() {
        if (tenths < REPETITION) {
            return false;
        }
        tenths -= REPETITION;
        return true;
    }

    /** Stands among the suppressed exceptions of a failure that was not repeated for this reason alone. */
    static final class RetryBudgetEmpty extends Exception {

        private static final long serialVersionUID = 1L;

        RetryBudgetEmpty() {
            super(
                    "not repeated: too many calls of this caller fail, and their repetitions would add to the load",
                    null,
                    false,
                    false);
        }
    }
}
