package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.validation.Validator;
import dev.signet.sandbox.words.Limits.Tree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Limits reach into whatever holds a value, and say exactly where. */
class LimitsTest {

    @Test
    void aSetOfCharactersRepeatedIsALengthAndASetUnderOneId() {
        assertThat(patterns(patterns().code("a-_9"))).isEmpty();
        assertThat(patterns(patterns().code("A")))
                .containsExactly("/code Limits.Patterns.code.matches", "/code Limits.Patterns.code.matches");
        assertThat(patterns(patterns().code("abcde"))).containsExactly("/code Limits.Patterns.code.matches");
        assertThat(patterns(patterns().digits("٣"))).containsExactly("/digits Limits.Patterns.digits.matches");
        assertThat(patterns(patterns().digits("1".repeat(100_000)))).isEmpty();
    }

    @Test
    void anyOtherPatternMatchesTheWholeText() {
        assertThat(patterns(patterns().number("AB-123"))).isEmpty();
        assertThat(patterns(patterns().number("AB-123\n"))).containsExactly("/number Limits.Patterns.number.matches");
        assertThat(patterns(patterns().number("xAB-123"))).containsExactly("/number Limits.Patterns.number.matches");
    }

    @Test
    void aTextThatTakesTooMuchStackDoesNotMatch() {
        assertThat(patterns(patterns().costly("abc"))).isEmpty();
        assertThat(patterns(patterns().costly("a".repeat(60_000))))
                .containsExactly("/costly Limits.Patterns.costly.letters");
    }

    @Test
    void elementsOfAList() {
        assertThat(holders(holders().list(List.of("a", "abc", "a"))))
                .containsExactly(
                        "/list Limits.Holders.list.items",
                        "/list/2 Limits.Holders.list.items",
                        "/list/1 Limits.Holders.list.length");
        assertThat(holders(holders().list(List.of("A")))).containsExactly("/list/0 Limits.Holders.list.charset");
    }

    @Test
    void elementsOfASetInItsOrder() {
        assertThat(holders(holders().set(new LinkedHashSet<>(List.of(10L, 9L)))))
                .containsExactly("/set/1 Limits.Holders.set.range");
        assertThat(holders(holders().set(Set.of()))).containsExactly("/set Limits.Holders.set.items");
    }

    @Test
    void namesAndValuesOfAMap() {
        assertThat(holders(holders().map(Map.of("a~/b", 6))))
                .containsExactly("/map/a~0~1b Limits.Holders.map.length", "/map/a~0~1b Limits.Holders.map.range");
        Map<String, Integer> two = new LinkedHashMap<>(Map.of("a", 1, "b", 2));
        assertThat(holders(holders().map(two))).containsExactly("/map Limits.Holders.map.items");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aMapWithoutANameIsAViolation() {
        Map<String, Integer> nameless = new HashMap<>();
        nameless.put(null, 1);
        assertThat(holders(holders().map(nameless))).containsExactly("/map/null Limits.Holders.map.noGaps");
    }

    @Test
    void elementsOfElements() {
        assertThat(holders(holders().table(List.of(List.of(), List.of("1a", "a1")))))
                .containsExactly("/table/1 Limits.Holders.table.items", "/table/1/1 Limits.Holders.table.matches");
        assertThat(holders(holders().sets(Map.of("k", Set.of("x")))))
                .containsExactly("/sets/k/0 Limits.Holders.sets.length");
    }

    @Test
    void whatIsSentAsJsonInATextIsLimitedLikeAnythingElse() {
        assertThat(holders(holders().text(List.of("a", "bc"))))
                .containsExactly("/text Limits.Holders.text.items", "/text/1 Limits.Holders.text.length");
    }

    @Test
    void aRequestNestedDeeperThan64LevelsIsAViolation() {
        Tree deepest = nested(64);
        assertThat(Checked.refused(Limits_TreeValidator.INSTANCE, deepest))
                .containsExactly("/only".repeat(64) + " depth");
        assertThat(Checked.refused(Limits_TreeValidator.INSTANCE, nested(63))).isEmpty();
    }

    private static Tree nested(int levels) {
        Tree tree = new Tree(null, null);
        for (int i = 0; i < levels; i++) {
            tree = new Tree(null, tree);
        }
        return tree;
    }

    private static Limits_PatternsBuilder patterns() {
        return Limits_PatternsBuilder.create();
    }

    private static Limits_HoldersBuilder holders() {
        return Limits_HoldersBuilder.create();
    }

    private static List<String> patterns(Limits_PatternsBuilder patterns) {
        return refused(Limits_PatternsValidator.INSTANCE, patterns.build());
    }

    private static List<String> holders(Limits_HoldersBuilder holders) {
        return refused(Limits_HoldersValidator.INSTANCE, holders.build());
    }

    private static <T> List<String> refused(Validator<T> validator, T value) {
        return Checked.refused(validator, value);
    }
}
