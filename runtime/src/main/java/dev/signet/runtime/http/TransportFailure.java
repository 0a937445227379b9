package dev.signet.runtime.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request that got no answer. Checked, because what it means depends on the call. */
public final class TransportFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean maybeSent;

    /**
     * A failure.
     *
     * @param maybeSent whether any byte of the request may have left; true unless the contrary is certain
     */
    public TransportFailure(boolean maybeSent, String problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.maybeSent = maybeSent;
    }

    /** Whether any byte of the request may have left. */
    public boolean maybeSent() {
        return maybeSent;
    }
}
