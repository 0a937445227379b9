package dev.signet.runtime.batch;

import java.util.List;

/**
 * A part of a list that goes into one request.
 *
 * @param key the idempotency key: 32 hexadecimal digits that follow from the scope and the items, so that the same list split
 *     again, tomorrow or by another process, has the same keys
 * @param items at least one, in the order of the list
 */
public record Batch<T>(String key, List<T> items) {

    /** Keeps a copy of the items. */
    public Batch {
        items = List.copyOf(items);
    }

    /** Without the items, which may be secret. */
    @Override
    public String toString() {
        return "Batch[" + key + ", " + items.size() + " items]";
    }
}
