package dev.signet.runtime.call;

import java.util.Optional;

/** The result of an endpoint that answers without a body (204). */
public enum NoContent {
    /** The only one. */
    INSTANCE;

    /** Neither writes nor reads anything. */
    public static final RawCodec<NoContent> CODEC = new RawCodec<>() {
        @Override
        public NoContent read(Answer answer) {
            return INSTANCE;
        }

        @Override
        public byte[] bytes(NoContent result) {
            return new byte[0];
        }

        @Override
        public Optional<NoContent> example() {
            return Optional.of(INSTANCE);
        }
    };

    /** What a {@code CompletableFuture<Void>} completes with: null, the only value of that type. */
    @SuppressWarnings("NullAway") // a Void is nothing else
    public static Void asVoid(Response<NoContent> response) {
        return null;
    }
}
