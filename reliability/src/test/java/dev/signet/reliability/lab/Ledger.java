package dev.signet.reliability.lab;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The truth: what arrived at the servers, and what they did. For many threads. */
public final class Ledger {

    private final Map<String, Integer> arrivals = new ConcurrentHashMap<>();
    private final Map<String, Integer> executions = new ConcurrentHashMap<>();

    /** A request that names {@code id} arrived in whole. */
    public void arrived(String id) {
        arrivals.merge(id, 1, Integer::sum);
    }

    /** What {@code id} names is done; a second time only if there is no key to recognise it by. */
    public void execute(String id, boolean keyed) {
        executions.merge(id, 1, (before, one) -> keyed ? before : before + one);
    }

    /** How many requests of this id arrived. */
    public int arrivals(String id) {
        return arrivals.getOrDefault(id, 0);
    }

    /** How often it was done. */
    public int executions(String id) {
        return executions.getOrDefault(id, 0);
    }
}
