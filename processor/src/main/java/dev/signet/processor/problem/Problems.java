package dev.signet.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one spec. */
public final class Problems {

    private final List<Problem> problems = new ArrayList<>();

    /** Notes a mistake. */
    public void add(Rule rule, Site site, String message) {
        problems.add(new Problem(rule, site, message));
    }

    /** Whether there is none. */
    public boolean none() {
        return problems.isEmpty();
    }

    /** All of them, in the order they were found. */
    public List<Problem> all() {
        return List.copyOf(problems);
    }
}
