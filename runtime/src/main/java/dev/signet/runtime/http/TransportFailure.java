package dev.signet.runtime.http;

import dev.signet.runtime.error.QuietCause;
import dev.signet.runtime.error.TransportException.Kind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request that got no answer. Checked, because what it means depends on the call. */
public final class TransportFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /**
     * A failure.
     *
     * @param kind how far the request came; {@link Kind#CUT} unless it is certain that no byte of it left
     * @param problem in a few words, without values of the request
     * @param cause what an HTTP client threw; of its words, only those about the network are kept
     */
    public TransportFailure(Kind kind, String problem, @Nullable Throwable cause) {
        super(problem, cause == null ? null : QuietCause.of(cause));
        this.kind = kind;
    }

    /** How far the request came. */
    public Kind kind() {
        return kind;
    }
}
