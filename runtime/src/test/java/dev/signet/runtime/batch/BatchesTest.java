package dev.signet.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SigningException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final String SCOPE = "brand 120344, stock 7";

    private static List<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "code" + i).toList();
    }

    private static List<String> keys(List<Batch<String>> batches) {
        return batches.stream().map(Batch::key).toList();
    }

    @Test
    void theItemsComeInOrderAndNoBatchHasTooMany() {
        List<Batch<String>> batches = Batches.split(SCOPE, codes(450), 200);
        assertThat(batches).extracting(batch -> batch.items().size()).containsExactly(200, 200, 50);
        assertThat(batches.stream().flatMap(batch -> batch.items().stream())).isEqualTo(codes(450));
        assertThat(Batches.split(SCOPE, codes(200), 200)).hasSize(1);
        assertThat(Batches.split(SCOPE, List.of(), 200)).isEmpty();
    }

    @Test
    void keysAreTheSameTomorrow() {
        assertThat(keys(Batches.split(SCOPE, List.of("a", "b", "c"), 2)))
                .containsExactly("8d6bff721a7a85713972594d86210086", "e69811669b9dd746cb682494fd813025");
    }

    @Test
    void anotherScopeItemOrOrderHasOtherKeys() {
        String key = Batches.split(SCOPE, List.of("a", "b"), 2).get(0).key();
        assertThat(Batches.split("brand 120344, stock 8", List.of("a", "b"), 2)
                        .get(0)
                        .key())
                .isNotEqualTo(key);
        assertThat(Batches.split(SCOPE, List.of("b", "a"), 2).get(0).key()).isNotEqualTo(key);
        assertThat(Batches.split(SCOPE, List.of("ab", ""), 2).get(0).key()).isNotEqualTo(key);
        assertThat(Batches.split(SCOPE + "a", List.of("b"), 2).get(0).key()).isNotEqualTo(key);
    }

    @Test
    void theSameBatchTwiceIsTwoRequests() {
        List<String> keys = keys(Batches.split(SCOPE, List.of("pay 100 to a", "pay 100 to a", "pay 100 to a"), 1));
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys.get(0))
                .isEqualTo(
                        Batches.split(SCOPE, List.of("pay 100 to a"), 1).get(0).key());
    }

    @Test
    void aKeyFitsWhereverKeysAreAllowed() {
        assertThat(keys(Batches.split(SCOPE, codes(1000), 7))).allMatch(key -> key.matches("[0-9a-f]{32}"));
    }

    @Test
    void eachBatchHasAnOutcomeOfItsOwn() {
        List<String> called = new ArrayList<>();
        SigningException refused = new SigningException(
                Outcome.NOT_SENT,
                new CallFacts("id", "CouponCodes.upload", "120344", "key", false, List.of()),
                new IllegalStateException("played"));
        IllegalStateException broken = new IllegalStateException("a defect of the code around the call");
        List<BatchResult<String, Integer>> results = Batches.send(Batches.split(SCOPE, codes(7), 2), batch -> {
            called.add(batch.key());
            if (called.size() == 2) {
                throw refused;
            }
            if (called.size() == 3) {
                throw broken;
            }
            return batch.items().size();
        });
        assertThat(results)
                .extracting(BatchResult::outcome)
                .containsExactly(Outcome.EXECUTED, Outcome.NOT_SENT, Outcome.UNKNOWN, Outcome.EXECUTED);
        assertThat(results.get(0).answer()).contains(2);
        assertThat(results.get(1).answer()).isEmpty();
        assertThat(results.get(1).failure()).containsSame(refused);
        assertThat(results.get(2).failure()).containsSame(broken);
        assertThat(results.get(3).answer()).contains(1);
    }

    @Test
    void neitherBatchNorResultPrintsItsItems() {
        List<BatchResult<String, String>> results =
                Batches.send(Batches.split(SCOPE, List.of("secret"), 1), batch -> "secret");
        assertThat(results.toString()).doesNotContain("secret").contains("EXECUTED");
        assertThat(results.get(0).batch().toString()).contains("1 items").doesNotContain("secret");
    }

    @Test
    void aBatchHasAtLeastOneItem() {
        assertThatThrownBy(() -> Batches.split(SCOPE, codes(1), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a batch has at least 1 item, not 0");
    }
}
