package dev.signet.runtime.call;

import java.util.List;

/** Steps in their order, outermost first; the last one hands on to nobody. */
public final class Pipeline {

    private final List<Step> steps;

    /** The steps. */
    public Pipeline(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Runs one call through all of them. */
    public Answer run(Request request, Call call) {
        return from(0, request, call);
    }

    private Answer from(int index, Request request, Call call) {
        return steps.get(index).run(request, call, next -> from(index + 1, next, call));
    }
}
