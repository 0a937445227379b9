package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.validation.Violation;
import dev.signet.sandbox.words.Families.Sizes;
import dev.signet.sandbox.words.Families.Sum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many of some components are there, how large they are, and what a method says of them all. */
class FamiliesTest {

    @Test
    void oneOfSeveralAlternativesIsThere() {
        assertThat(refused(choices().openId("o"))).isEmpty();
        assertThat(refused(choices().planId("p").contractCode(1))).isEmpty();
        assertThat(refused(choices())).containsExactly(" Families.Choices.exactlyOneOf");
        assertThat(refused(choices().openId("o").planId("p").contractCode(1)))
                .containsExactly(" Families.Choices.exactlyOneOf");
    }

    @Test
    void anAlternativeOfTwoComponentsIsWholeOrNotThere() {
        assertThat(refused(choices().planId("p"))).containsExactly(" Families.Choices.exactlyOneOf");
        assertThat(refused(choices().openId("o").contractCode(1))).containsExactly(" Families.Choices.exactlyOneOf");
    }

    @Test
    void theViolationNamesTheAlternativesAsTheyAreOnTheWire() {
        Violation violation = violations(choices().openId("o").planId("p").contractCode(1));
        assertThat(violation.limit()).isEqualTo("exactly one of open_id, plan_id with contract_code");
        assertThat(violation.value()).isEqualTo("2 there");
        assertThat(violation.message()).isEqualTo("must have exactly one of open_id, plan_id with contract_code");
    }

    @Test
    void atLeastOneIsThereUnderItsOwnId() {
        assertThat(refused(choices().openId("o").second(null))).containsExactly(" Families.Choices.any");
        assertThat(refused(choices().openId("o").first("1").third("3"))).isEmpty();
    }

    @Test
    void atMostOneIsThereOrItIsWarnedOf() {
        Families_ChoicesBuilder both =
                choices().openId("o").first("1").third("3").fourth("4");
        assertThat(refused(both)).isEmpty();
        assertThat(Checked.warned(Families_ChoicesValidator.INSTANCE, both.build()))
                .containsExactly(" Families.Choices.atMostOneOf");
    }

    @Test
    void allAreThereOrNoneIs() {
        assertThat(refused(choices().openId("o").first("1"))).containsExactly(" Families.Choices.allOrNone");
        assertThat(refused(choices().openId("o").third("3"))).containsExactly(" Families.Choices.allOrNone");
    }

    @Test
    void listsSetsAndMapsHaveAsManyElementsAsANumberSays() {
        assertThat(refused(new Sizes(1L, List.of("a"), Set.of("a"), Map.of("a", "b"))))
                .isEmpty();
        assertThat(refused(new Sizes(2L, List.of("a"), Set.of("a"), null)))
                .containsExactly("/list Families.Sizes.list.sizeEquals", "/set Families.Sizes.set.alike");
        assertThat(Checked.warned(Families_SizesValidator.INSTANCE, new Sizes(0L, null, null, Map.of("a", "b"))))
                .containsExactly("/map Families.Sizes.map.sizeEquals");
    }

    @Test
    void aSizeIsFreeWhereTheNumberIsAbsent() {
        assertThat(refused(new Sizes(null, List.of("a"), Set.of(), null))).isEmpty();
    }

    @Test
    void theViolationOfASizeNamesTheNumber() {
        assertThat(Checked.violations(Families_SizesValidator.INSTANCE, new Sizes(2L, List.of("a"), null, null))
                        .refused())
                .extracting(Violation::toString)
                .containsExactly("/list [Families.Sizes.list.sizeEquals] has 1 elements, but count is 2; given: 1");
    }

    @Test
    void aMethodDecidesAndPointsAtAComponent() {
        assertThat(refused(new Sum(3, List.of(1, 2)))).isEmpty();
        assertThat(Checked.violations(Families_SumValidator.INSTANCE, new Sum(4, List.of(1, 2)))
                        .refused())
                .extracting(Violation::pointer, Violation::rule, Violation::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "/total", "Families.Sum.addsUp", "the amounts do not add up to the total"));
    }

    @Test
    void aMethodWithoutAPlacePointsAtTheRecord() {
        Sum four = new Sum(4, List.of(1, 1, 1, 1));
        assertThat(Checked.warned(Families_SumValidator.INSTANCE, four)).containsExactly(" Families.Sum.isShort");
    }

    @Test
    void noMethodIsAskedUnlessAllElseIsSound() {
        assertThat(refused(new Sum(101, List.of(1)))).containsExactly("/total Families.Sum.total.range");
        assertThat(refused(new Sum(5, gap()))).containsExactly("/amounts/1 Families.Sum.amounts.noGaps");
        assertThat(refused(new Sum(5, List.of(0)))).containsExactly("/amounts/0 Families.Sum.amounts.range");
    }

    @SuppressWarnings("NullAway")
    private static List<Integer> gap() {
        return Arrays.<@Nullable Integer>asList(5, null);
    }

    private static Families_ChoicesBuilder choices() {
        return Families_ChoicesBuilder.create().second("2");
    }

    private static Violation violations(Families_ChoicesBuilder choices) {
        return Checked.violations(Families_ChoicesValidator.INSTANCE, choices.build())
                .refused()
                .get(0);
    }

    private static List<String> refused(Families_ChoicesBuilder choices) {
        return Checked.refused(Families_ChoicesValidator.INSTANCE, choices.build());
    }

    private static List<String> refused(Sizes sizes) {
        return Checked.refused(Families_SizesValidator.INSTANCE, sizes);
    }

    private static List<String> refused(Sum sum) {
        return Checked.refused(Families_SumValidator.INSTANCE, sum);
    }
}
