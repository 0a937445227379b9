package dev.signet.runtime.call;

/** One behaviour of a call. Stateless, or safe for many threads. */
public interface Step {

    /**
     * Does its part and hands on to {@code next}, any number of times.
     *
     * @throws dev.signet.runtime.error.SignetException if the call ends here
     */
    Answer run(Request request, Call call, Next next);

    /** The steps further in. */
    @FunctionalInterface
    interface Next {

        /** Runs them. */
        Answer run(Request request);
    }
}
