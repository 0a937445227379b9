package dev.signet.runtime;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.validation.Violation;
import java.util.List;

/** Is told what happens to calls. Called on the calling thread; may be called from many. */
public interface CallListener {

    /** A request breaks rules of severity WARN and is sent all the same. */
    default void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {}
}
