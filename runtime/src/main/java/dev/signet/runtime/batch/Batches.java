package dev.signet.runtime.batch;

import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.value.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Splits what is too much for one request, and sends it batch by batch. There is no result of the whole: each batch was done, or
 * not, or nobody knows. Stateless; for many threads.
 */
public final class Batches {

    private static final int KEY_BYTES = 16;

    private Batches() {}

    /** {@link #split(String, List, int, Function)} of texts. */
    public static List<Batch<String>> split(String scope, List<String> items, int most) {
        return split(scope, items, most, Function.identity());
    }

    /**
     * Batches of at most {@code most} items. Where the same batch comes more than once, each has a key of its own.
     *
     * @param scope what else the keys depend on, such as {@code "brand 120344, stock 7, generation 1"}
     * @param text what makes an item what it is: all that its request says of it
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public static <T> List<Batch<T>> split(String scope, List<T> items, int most, Function<? super T, String> text) {
        if (most < 1) {
            throw new IllegalArgumentException("a batch has at least 1 item, not " + most);
        }
        List<Batch<T>> batches = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (int from = 0; from < items.size(); from += most) {
            List<T> part = items.subList(from, Math.min(items.size(), from + most));
            List<String> texts = part.stream().<String>map(text).toList();
            int before = seen.merge(texts, 1, Integer::sum) - 1;
            batches.add(new Batch<>(key(before == 0 ? scope : scope + " again " + before, texts), part));
        }
        return batches;
    }

    /** Calls once for each batch, one after the other; a batch that fails does not keep the next ones back. */
    public static <T, R> List<BatchResult<T, R>> send(List<Batch<T>> batches, Function<? super Batch<T>, R> call) {
        return batches.stream()
                .<BatchResult<T, R>>map(batch -> send(batch, call))
                .toList();
    }

    private static <T, R> BatchResult<T, R> send(Batch<T> batch, Function<? super Batch<T>, R> call) {
        try {
            return BatchResult.answered(batch, call.apply(batch));
        } catch (SignetException e) {
            return BatchResult.failed(batch, e.outcome(), e);
        } catch (RuntimeException e) {
            // Whether it was thrown before the call or after it, nobody here can tell.
            return BatchResult.failed(batch, Outcome.UNKNOWN, e);
        }
    }

    // Each text with its length before it, so that no other texts have the same bytes.
    private static String key(String scope, List<String> texts) {
        byte[][] parts = Stream.concat(Stream.of(scope), texts.stream())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .flatMap(bytes ->
                        Stream.of(ByteBuffer.allocate(4).putInt(bytes.length).array(), bytes))
                .toArray(byte[][]::new);
        return Sha256.hex(parts).substring(0, 2 * KEY_BYTES);
    }
}
