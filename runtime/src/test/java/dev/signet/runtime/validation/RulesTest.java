package dev.signet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule: what passes, what does not, and what is said about it. */
class RulesTest {

    @Test
    void aLengthCountsCodePointsAndNotUtf16Units() {
        LengthRule rule = new LengthRule("r", Severity.ENFORCE, 2, 2, Length.Unit.CHARACTERS);
        assertPasses(out -> rule.check("😀😀", out));
        assertPasses(out -> rule.check("券码", out));
        assertBreaks(out -> rule.check("😀", out), "has 1 characters, allowed: 2..2");
    }

    @Test
    void aLengthInBytesCountsThoseOfUtf8() {
        LengthRule rule = new LengthRule("r", Severity.ENFORCE, 0, 6, Length.Unit.UTF8_BYTES);
        assertPasses(out -> rule.check("券码", out));
        assertPasses(out -> rule.check("é😀", out));
        assertBreaks(out -> rule.check("券码x", out), "has 7 bytes in UTF-8, allowed: at most 6");
    }

    @ParameterizedTest
    @CsvSource({"az-_, true", "'a b', false", "é, false", "a😀, false", "'', true"})
    void aCharsetLooksAtEveryCharacter(String text, boolean passes) {
        CharsetRule rule = new CharsetRule("r", Severity.ENFORCE, "a-z_-", "az__--");
        assertThat(violations(out -> rule.check(text, out)).isEmpty()).isEqualTo(passes);
    }

    @Test
    void aCharsetNamesThePositionAndNotTheCharacter() {
        CharsetRule rule = new CharsetRule("r", Severity.ENFORCE, "a-z", "az");
        assertBreaks(out -> rule.check("ab\n", out), "has a character at position 3 that is not one of a-z");
    }

    @Test
    void aCharsetMayReachBeyondAscii() {
        CharsetRule rule = new CharsetRule("r", Severity.ENFORCE, "一-龥", "一龥");
        assertPasses(out -> rule.check("券码", out));
        assertBreaks(out -> rule.check("券a", out), "has a character at position 2 that is not one of 一-龥");
    }

    @Test
    void aCharsetIsOfCodePoints() {
        CharsetRule rule = new CharsetRule("r", Severity.ENFORCE, "😀-😂", "😀😂");
        assertPasses(out -> rule.check("😀😁😂", out));
        assertBreaks(out -> rule.check("😀😃", out), "has a character at position 2 that is not one of 😀-😂");
        assertBreaks(out -> rule.check("\uD83D", out), "has a character at position 1 that is not one of 😀-😂");
        assertBreaks(out -> rule.check("🐀", out), "has a character at position 1 that is not one of 😀-😂");
    }

    @Test
    void aBoundThatIsNotGivenIsNone() {
        RangeRule least = new RangeRule("r", Severity.ENFORCE, 0, Long.MAX_VALUE);
        assertPasses(out -> least.check(new BigDecimal("18446744073709551615"), out));
        assertPasses(out -> least.check(9.3E18, out));
        assertBreaks(out -> least.check(new BigDecimal("-0.1"), out), "is out of range, allowed: at least 0");
        RangeRule most = new RangeRule("r", Severity.ENFORCE, Long.MIN_VALUE, 100);
        assertPasses(out -> most.check(new BigDecimal("-1E19"), out));
        assertPasses(out -> most.check(-1E19, out));
        assertBreaks(out -> most.check(new BigDecimal("100.1"), out), "is out of range, allowed: at most 100");
        assertBreaks(out -> most.check(Double.NaN, out), "is out of range, allowed: at most 100");
    }

    @Test
    void aTextThatIsTooLongForItsPatternIsToldSo() {
        MatchesRule rule = new MatchesRule("r", Severity.ENFORCE, "(a|b)*");
        assertPasses(out -> rule.check("ab", out));
        assertBreaks(out -> rule.check("ac", out), "does not match (a|b)*");
        assertBreaks(out -> rule.check("a".repeat(65_536), out), "is too long to be matched with (a|b)*");
        assertBreaks(
                out -> rule.check("a".repeat(65_537), out),
                "has more than 65536 characters, too many to be matched with a pattern");
        assertPasses(out -> rule.check("ba", out));
    }

    @Test
    void zeroIsZeroWhateverItsSign() {
        OrderedRule rule = new OrderedRule("r", Severity.ENFORCE, true, Integer.MAX_VALUE);
        assertPasses(out -> rule.check(0.0, -0.0, "before", out));
        assertBreaks(out -> rule.check(0.0, -0.1, "before", out), "must come after before, or equal it");
    }

    @Test
    void aRangeIncludesItsBounds() {
        RangeRule rule = new RangeRule("r", Severity.ENFORCE, 1, 100);
        assertPasses(out -> rule.check(1, out));
        assertPasses(out -> rule.check(100, out));
        assertBreaks(out -> rule.check(0, out), "is out of range, allowed: 1..100");
        assertBreaks(out -> rule.check(101, out), "is out of range, allowed: 1..100");
    }

    @Test
    void theSizeOfAListIsLimited() {
        ItemsRule rule = new ItemsRule("r", Severity.ENFORCE, 1, 2, false);
        assertPasses(out -> rule.check(List.of("a", "a"), out));
        assertBreaks(out -> rule.check(List.of(), out), "has 0 elements, allowed: 1..2");
        assertBreaks(out -> rule.check(List.of(1, 2, 3), out), "has 3 elements, allowed: 1..2");
    }

    @Test
    void anElementThatStoodInAUniqueListBeforeIsPointedAt() {
        ItemsRule rule = new ItemsRule("r", Severity.ENFORCE, 0, 9, true);
        assertPasses(out -> rule.check(List.of("a", "b"), out));
        assertThat(violations(out -> rule.check(List.of("a", "b", "a"), out)))
                .singleElement()
                .extracting(Violation::pointer)
                .isEqualTo("/2");
    }

    @Test
    void aListWithAGapIsNeverSent() {
        NoGapsRule rule = new NoGapsRule("r");
        assertThat(violations(out -> rule.check(Arrays.asList("a", null), out)))
                .singleElement()
                .extracting(Violation::pointer)
                .isEqualTo("/1");
    }

    @Test
    void aConditionAsksForPresenceWhileItHoldsAndForAbsenceOtherwise() {
        RequiredWhenRule required = new RequiredWhenRule("R.c.required", Severity.ENFORCE, "mode is A");
        AllowedWhenRule absent = new AllowedWhenRule("R.c.absent", Severity.WARN, "mode is A");
        assertPasses(out -> required.check(true, true, out));
        assertPasses(out -> required.check(false, true, out));
        assertPasses(out -> absent.check(false, false, out));
        assertPasses(out -> absent.check(true, false, out));
        assertBreaks(out -> required.check(true, false, out), "is required when mode is A");
        Violations out = new Violations(Severities.declared());
        absent.check(false, true, out);
        assertThat(out.refused()).isEmpty();
        assertThat(out.warned()).extracting(Violation::rule).containsExactly("R.c.absent");
    }

    @Test
    void pointersAreThoseOfRfc6901() {
        Violations out = new Violations(Severities.declared());
        out.enter("a/b~c");
        out.enter(17);
        new RequiredRule("r", Severity.ENFORCE).missing(out);
        out.exit();
        out.exit();
        assertThat(out.refused()).extracting(Violation::pointer).containsExactly("/a~1b~0c/17");
    }

    @Test
    void whatIsRedactedIsNotShownNorIsWhatStandsInside() {
        Violations out = new Violations(Severities.declared());
        LengthRule rule = new LengthRule("r", Severity.ENFORCE, 0, 1, Length.Unit.CHARACTERS);
        out.enterRedacted("codes");
        out.enter(0);
        rule.check("secret", out);
        out.exit();
        out.exit();
        out.enter("plain");
        rule.check("shown", out);
        out.exit();
        assertThat(out.refused()).extracting(Violation::value).containsExactly("***", "shown");
    }

    @Test
    void thatSomethingRedactedIsMissingIsShown() {
        Violations out = new Violations(Severities.declared());
        out.enterRedacted("name");
        new RequiredRule("r", Severity.ENFORCE).missing(out);
        out.exit();
        assertThat(out.refused()).extracting(Violation::toString).containsExactly("/name [r] is required; given: null");
    }

    @Test
    void ofWhatAMethodDecidesNoValueIsShown() {
        Violations out = new Violations(Severities.declared());
        CheckRule once = new CheckRule("R.once", Severity.ENFORCE, "an account may stand once only");
        out.enter("receivers");
        once.check(false, out);
        out.exit();
        out.enterRedacted("names");
        once.check(false, out);
        out.exit();
        assertThat(out.refused())
                .extracting(Violation::toString)
                .containsExactly(
                        "/receivers [R.once] an account may stand once only",
                        "/names [R.once] an account may stand once only");
    }

    @Test
    void aValueIsShownShortAndWithoutControlCharacters() {
        assertThat(Shown.value("a\u001b[31m\n\u202e")).isEqualTo("a\\u{1b}[31m\\u{a}\\u{202e}");
        assertThat(Shown.value("x".repeat(100))).isEqualTo("x".repeat(64) + "…");
    }

    @Test
    void onlySoManyViolationsAreKeptButAllAreCounted() {
        Violations out = new Violations(Severities.declared());
        RequiredRule rule = new RequiredRule("r", Severity.ENFORCE);
        for (int i = 0; i < 1000; i++) {
            rule.missing(out);
        }
        assertThat(out.refused()).hasSize(Violations.KEPT);
        assertThat(out.failures()).isEqualTo(1000);
    }

    private static void assertPasses(Consumer<Violations> check) {
        assertThat(violations(check)).isEmpty();
    }

    private static void assertBreaks(Consumer<Violations> check, String message) {
        assertThat(violations(check)).extracting(Violation::message).containsExactly(message);
    }

    private static List<Violation> violations(Consumer<Violations> check) {
        Violations out = new Violations(Severities.declared());
        check.accept(out);
        return out.refused();
    }
}
