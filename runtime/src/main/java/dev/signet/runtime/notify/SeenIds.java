package dev.signet.runtime.notify;

import dev.signet.runtime.value.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the last 100,000 notifications carried, by their ids, to notice one that carries something else. For many threads. */
final class SeenIds {

    private static final int CAPACITY = 100_000;

    private final Map<String, String> carried = new LinkedHashMap<>();

    /** Remembers a notification; whether another one of the same id carried something else. */
    synchronized boolean conflicts(String id, byte[] resource) {
        String digest = Sha256.hex(resource);
        String before = carried.putIfAbsent(id, digest);
        if (carried.size() > CAPACITY) {
            carried.remove(carried.keySet().iterator().next());
        }
        return before != null && !before.equals(digest);
    }
}
