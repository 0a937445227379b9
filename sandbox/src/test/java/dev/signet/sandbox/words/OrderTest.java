package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.validation.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Components that come one after the other. */
class OrderTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00+08:00");
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    @Test
    void timesAreComparedAsInstantsWhateverTheirOffsets() {
        assertThat(spans(spans().availableFrom(NOON).availableUntil(OffsetDateTime.parse("2026-01-01T05:00:00Z"))))
                .isEmpty();
        assertThat(spans(spans().availableFrom(NOON).availableUntil(OffsetDateTime.parse("2026-01-01T04:00:00Z"))))
                .containsExactly("/available_until Families.Spans.ordered");
        assertThat(spans(spans().availableFrom(NOON).availableUntil(OffsetDateTime.parse("2026-01-01T13:00:00+10:00"))))
                .containsExactly("/available_until Families.Spans.ordered");
    }

    @Test
    void equalTimesAreOutOfOrderUnlessAllowed() {
        assertThat(spans(spans().availableFrom(NOON).pausedAt(NOON)))
                .containsExactly("/paused_at Families.Spans.ordered");
        assertThat(spans(spans().firstDay(DAY).lastDay(DAY))).isEmpty();
        assertThat(spans(spans().firstDay(DAY).lastDay(DAY.minusDays(1))))
                .containsExactly("/last_day Families.Spans.days");
    }

    @Test
    void exactlySoManyDaysAreAllowedAndNotASecondMore() {
        assertThat(spans(spans().availableFrom(NOON).availableUntil(NOON.plusDays(10))))
                .isEmpty();
        assertThat(spans(spans().availableFrom(NOON)
                        .availableUntil(NOON.plusDays(10).plusSeconds(1))))
                .containsExactly("/available_until Families.Spans.ordered");
        assertThat(spans(spans().firstDay(DAY).lastDay(DAY.plusDays(2)))).isEmpty();
        assertThat(spans(spans().firstDay(DAY).lastDay(DAY.plusDays(3))))
                .containsExactly("/last_day Families.Spans.days");
    }

    @Test
    void timesAreComparedAsTheyAreWritten() {
        OffsetDateTime later = NOON.plusNanos(900_000_000);
        assertThat(spans(spans().availableFrom(NOON).availableUntil(later)))
                .containsExactly("/available_until Families.Spans.ordered");
        assertThat(spans(spans().availableFrom(NOON)
                        .availableUntil(NOON.plusDays(10).plusNanos(1))))
                .isEmpty();
        assertThat(spans(spans().fine(NOON).finer(NOON.plusNanos(999_999))))
                .containsExactly("/finer Families.Spans.fine");
        assertThat(spans(spans().fine(NOON).finer(NOON.plusNanos(1_000_000)))).isEmpty();
    }

    @Test
    void theDaysLieBetweenTheFirstAndTheLastAlsoWhereSomethingIsBetween() {
        assertThat(spans(spans().availableFrom(NOON).pausedAt(NOON.plusDays(6)).availableUntil(NOON.plusDays(12))))
                .containsExactly("/available_until Families.Spans.ordered");
        assertThat(spans(spans().availableFrom(NOON).pausedAt(NOON.plusDays(11))))
                .containsExactly("/paused_at Families.Spans.ordered");
        assertThat(spans(spans().pausedAt(NOON).availableUntil(NOON.plusDays(11))))
                .containsExactly("/available_until Families.Spans.ordered");
    }

    @Test
    void whatIsAbsentInTheMiddleIsPassedOver() {
        assertThat(spans(spans().availableFrom(NOON).availableUntil(NOON.minusDays(1))))
                .containsExactly("/available_until Families.Spans.ordered");
        assertThat(numbers(numbers().least(2).most(1))).containsExactly("/most Families.Numbers.ordered");
    }

    @Test
    void eachIsComparedWithTheNextThatIsThere() {
        assertThat(numbers(numbers().least(1).middle(3).most(2))).containsExactly("/most Families.Numbers.ordered");
        assertThat(numbers(numbers().least(1).middle(1).most(2))).containsExactly("/middle Families.Numbers.ordered");
        assertThat(numbers(numbers().least(1).middle(2).most(3))).isEmpty();
    }

    @Test
    void decimalsAreComparedByValueAndFractionsToo() {
        assertThat(numbers(numbers().cheap(new BigDecimal("1.0")).dear(new BigDecimal("1.00"))))
                .containsExactly("/dear Families.Numbers.prices");
        assertThat(numbers(numbers().low(0.5).high(0.25))).containsExactly("/high Families.Numbers.rates");
        assertThat(numbers(numbers().low(0.5).high(0.5))).isEmpty();
    }

    @Test
    void aValueThatMayNotBeShownIsNotShown() {
        assertThat(Checked.violations(
                                Families_SpansValidator.INSTANCE,
                                spans().availableFrom(NOON)
                                        .availableUntil(NOON.minusDays(1))
                                        .build())
                        .refused())
                .extracting(Violation::toString)
                .containsExactly(
                        "/available_until [Families.Spans.ordered] must come after available_from; given: ***");
    }

    private static Families_SpansBuilder spans() {
        return Families_SpansBuilder.create();
    }

    private static Families_NumbersBuilder numbers() {
        return Families_NumbersBuilder.create().least(1).most(2).low(0).high(1);
    }

    private static List<String> spans(Families_SpansBuilder spans) {
        return Checked.refused(Families_SpansValidator.INSTANCE, spans.build());
    }

    private static List<String> numbers(Families_NumbersBuilder numbers) {
        return Checked.refused(Families_NumbersValidator.INSTANCE, numbers.build());
    }
}
