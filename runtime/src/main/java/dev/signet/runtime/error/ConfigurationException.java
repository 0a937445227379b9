package dev.signet.runtime.error;

import org.jspecify.annotations.Nullable;

/** Something the program set up cannot work: a key, a scheme, a host. Nothing was sent. The message says what to change. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and what to do. */
    public ConfigurationException(String message) {
        super(message);
    }

    /** What is wrong, and what to do; {@code cause} must not carry a secret. */
    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
