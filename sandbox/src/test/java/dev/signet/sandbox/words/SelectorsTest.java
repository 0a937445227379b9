package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.validation.Violation;
import dev.signet.sandbox.words.Selectors.Kinds;
import dev.signet.sandbox.words.Selectors.Mode;
import dev.signet.sandbox.words.Selectors.Silent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether a component is needed or allowed is decided by another beside it. */
class SelectorsTest {

    private static final String RULE = "Selectors.Kinds.";

    @Test
    void nothingIsNeededWhereEverySelectorIsAbsentOrOtherwise() {
        Kinds kinds = sound().build();
        assertThat(refused(kinds)).isEmpty();
        assertThat(warned(kinds)).isEmpty();
    }

    @Test
    void onlyWhenRequiresItsComponentWhileTheSelectorHasTheValue() {
        assertThat(refused(sound().mode(Mode.ON).unlessOff("x").build()))
                .containsExactly("/only " + RULE + "only.required");
        assertThat(refused(sound().mode(Mode.ON).unlessOff("x").only("x").build()))
                .isEmpty();
    }

    @Test
    void onlyWhenWarnsOfItsComponentWhileTheSelectorHasAnotherValueOrNone() {
        assertThat(warned(sound().mode(Mode.OFF).only("x").build())).containsExactly("/only " + RULE + "only.absent");
        assertThat(warned(sound().only("x").build())).containsExactly("/only " + RULE + "only.absent");
    }

    @Test
    void theViolationSaysTheConditionInWireNamesAndValues() {
        Kinds kinds = sound().mode(Mode.OFF).notOff("x").build();
        assertThat(Checked.violations(Selectors_KindsValidator.INSTANCE, kinds).warned())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.limit()).isEqualTo("mode is not off!");
                    assertThat(violation.message()).isEqualTo("is allowed only when mode is not off!; leave it out");
                });
    }

    @Test
    void inHoldsForEachOfItsTexts() {
        assertThat(refused(sound().text("a").build())).containsExactly("/on_text " + RULE + "onText.required");
        assertThat(refused(sound().text("b\"").build())).containsExactly("/on_text " + RULE + "onText.required");
        assertThat(refused(sound().text("b").build())).isEmpty();
    }

    @Test
    void notHoldsForOtherValuesButNotForAnAbsentSelector() {
        assertThat(refused(sound().mode(Mode.ON).only("x").build()))
                .containsExactly("/unless_off " + RULE + "unlessOff.required");
        assertThat(refused(sound().mode(Mode.OFF).build())).isEmpty();
        assertThat(refused(sound().boxed(6).onPresence(1).build()))
                .containsExactly("/on_boxed " + RULE + "onBoxed.required");
        assertThat(refused(sound().boxed(5).onPresence(1).build())).isEmpty();
    }

    @Test
    void whatIsAllowedUnlessAValueIsNotAllowedWithoutASelector() {
        assertThat(warned(sound().notOff("x").build())).containsExactly("/not_off " + RULE + "notOff.absent");
    }

    @Test
    void truthValuesSelect() {
        assertThat(refused(sound().flag(true).build())).containsExactly("/on_flag " + RULE + "onFlag.required");
        assertThat(refused(sound().maybe(false).build())).containsExactly("/on_maybe " + RULE + "onMaybe.required");
        assertThat(refused(sound().maybe(true).build())).isEmpty();
    }

    @Test
    void wholeNumbersSelect() {
        assertThat(refused(sound().count(-3).build())).containsExactly("/on_count " + RULE + "onCount.required");
        assertThat(refused(sound().total(1).build())).containsExactly("/on_total " + RULE + "onTotal.required");
        assertThat(refused(sound().total(9_000_000_000L).build())).isEmpty();
    }

    @Test
    void containsLooksIntoListsAndSets() {
        assertThat(refused(sound().modes(List.of(Mode.ON, Mode.OFF)).build()))
                .containsExactly("/on_modes " + RULE + "onModes.required");
        assertThat(refused(sound().modes(List.of(Mode.ON)).build())).isEmpty();
        assertThat(refused(sound().numbers(Set.of(7L, 8L)).build()))
                .containsExactly("/on_numbers " + RULE + "onNumbers.required");
        assertThat(refused(sound().numbers(Set.of(8L)).build())).isEmpty();
    }

    @Test
    void presentAsksForNoValue() {
        assertThat(refused(sound().boxed(5).build())).containsExactly("/on_presence " + RULE + "onPresence.required");
    }

    @Test
    void severalConditionsHoldTogether() {
        assertThat(refused(sound().flag(true).onFlag("x").count(4).build()))
                .containsExactly("/on_both " + RULE + "onBoth.required");
        assertThat(refused(sound().flag(true).onFlag("x").build())).isEmpty();
        assertThat(refused(sound().count(4).build())).isEmpty();
    }

    @Test
    void aConditionIsSilentWhileItsSelectorIsInViolation() {
        assertThat(refused(silent().mode(Mode.OFF).kind("1").build()))
                .containsExactly("/kind Selectors.Silent.kind.charset");
        assertThat(refused(silent().mode(Mode.UNKNOWN).build()))
                .containsExactly("/mode Selectors.Silent.mode.unrecognized");
        assertThat(refused(Selectors_SilentCodec.INSTANCE.read(Wire.json("{}"))))
                .containsExactly("/mode Selectors.Silent.mode.required");
    }

    @Test
    void aConditionIsNotSilentWhileOnlyTheSelectorOfAnotherIsInViolation() {
        Silent silent =
                silent().mode(Mode.UNKNOWN).kind("b").onKind("x").onEither("x").build();
        assertThat(Checked.warned(Selectors_SilentValidator.INSTANCE, silent))
                .containsExactly("/on_either Selectors.Silent.onEither.absent");
    }

    @Test
    void aConditionBetweenParametersIsCheckedLikeOneOfARecord() {
        var args = new SelectorsEndpoints.ParametersArgs(Mode.ON, null);
        assertThat(Checked.refused(SelectorsEndpoints_ParametersArgsValidator.INSTANCE, args))
                .containsExactly("/text SelectorsEndpoints.ParametersArgs.text.required");
    }

    @Test
    void aSizeIsNotComparedWithANumberThatIsInViolation() {
        assertThat(refused(silent().mode(Mode.OFF).pin(1).digits(List.of()).build()))
                .containsExactly("/pin Selectors.Silent.pin.range");
    }

    @Test
    void aSelectorThatMayNotBeShownIsNotShown() {
        Silent silent =
                silent().mode(Mode.OFF).pin(4711).digits(List.of("a")).kind("b").build();
        List<Violation> refused =
                Checked.violations(Selectors_SilentValidator.INSTANCE, silent).refused();
        assertThat(refused)
                .extracting(Violation::toString)
                .containsExactly(
                        "/on_kind [Selectors.Silent.onKind.required] is required when kind is not ***; given: null",
                        "/digits [Selectors.Silent.digits.sizeEquals] has 1 elements, but pin is ***; given: 1");
        assertThat(refused).extracting(Violation::limit).containsExactly("kind is not ***", "***");
    }

    private static Selectors_SilentBuilder silent() {
        return Selectors_SilentBuilder.create();
    }

    private static Selectors_KindsBuilder sound() {
        return Selectors_KindsBuilder.create().flag(false).count(0).total(0);
    }

    private static List<String> refused(Kinds value) {
        return Checked.refused(Selectors_KindsValidator.INSTANCE, value);
    }

    private static List<String> warned(Kinds value) {
        return Checked.warned(Selectors_KindsValidator.INSTANCE, value);
    }

    private static List<String> refused(Silent value) {
        return Checked.refused(Selectors_SilentValidator.INSTANCE, value);
    }
}
