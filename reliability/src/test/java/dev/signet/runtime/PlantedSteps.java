package dev.signet.runtime;

import dev.signet.runtime.call.Step;
import java.util.List;
import java.util.function.UnaryOperator;

/** Replaces steps of a caller, which nobody else can: to plant bugs that a simulator must notice. */
public final class PlantedSteps {

    private PlantedSteps() {}

    /** The step that keeps the record of attempts. */
    public static Class<? extends Step> attemptStep() {
        return AttemptStep.class;
    }

    /** {@code builder}, with its steps changed. */
    public static CallerBuilder plant(CallerBuilder builder, UnaryOperator<List<Step>> change) {
        return builder.steps(change);
    }
}
