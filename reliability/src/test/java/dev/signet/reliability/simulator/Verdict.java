package dev.signet.reliability.simulator;

import dev.signet.runtime.error.Outcome;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Compares what a caller was told with the truth. */
final class Verdict {

    private final Story story;
    private final Outcome told;
    private final int counted;
    private final Duration deadline;
    private final long startNanos;

    /** What the caller was told, and how many attempts it counted. */
    Verdict(Story story, Outcome told, int counted, Duration deadline, long startNanos) {
        this.story = story;
        this.told = told;
        this.counted = counted;
        this.deadline = deadline;
        this.startNanos = startNanos;
    }

    /** What is wrong, if anything is. */
    Optional<String> problem() {
        if (story.kind() != Story.Kind.READING && story.executions() > 1) {
            return Optional.of("done twice");
        }
        if (counted != story.arrivals().size()) {
            return Optional.of("attempts on the wire were not counted");
        }
        return attemptsProblem().or(this::outcomeProblem).or(this::lossProblem);
    }

    private Optional<String> attemptsProblem() {
        Set<String> proofs = new HashSet<>();
        for (Story.Arrival arrival : story.arrivals()) {
            if (!arrival.body().equals(story.arrivals().get(0).body())) {
                return Optional.of("the bytes of a repetition differ");
            }
            if (!proofs.add(arrival.authorization())) {
                return Optional.of("a signature was used twice");
            }
            if (arrival.nanos() - startNanos >= deadline.toNanos()) {
                return Optional.of("an attempt began after the deadline");
            }
        }
        return Optional.empty();
    }

    private Optional<String> outcomeProblem() {
        boolean done = story.executions() > 0;
        return switch (told) {
            case EXECUTED -> done ? Optional.empty() : Optional.of("told EXECUTED, was not done");
            case NOT_SENT, REFUSED ->
                done && story.kind() != Story.Kind.READING
                        ? Optional.of("told " + told + ", was done")
                        : Optional.empty();
            case UNKNOWN -> story.fitsBoth() ? Optional.empty() : Optional.of("told UNKNOWN, but it could be told");
            case REFUSED_UNVERIFIED -> Optional.empty();
        };
    }

    private Optional<String> lossProblem() {
        boolean repeatable = story.kind() != Story.Kind.UNKEYED;
        boolean lost = repeatable && story.weather().oneHostIsUp() && told != Outcome.EXECUTED;
        return lost ? Optional.of("lost although one host was up") : Optional.empty();
    }
}
