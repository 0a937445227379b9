package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.call.Endpoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the reference says of a single field is refused or warned of one step beyond, and allowed up to there. */
@EnabledIf("dev.signet.wechatpay.Reference#present")
class LimitsTest {

    @TestFactory
    Stream<DynamicTest> everyLimitOfTheReferenceIsHeldAndNoTighter() {
        return Reference.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> assertThat(KnownDeviations.unexplained(missed(operation)))
                                .isEmpty()));
    }

    @Test
    void noDeviationIsListedThatIsNoneAnyMore() {
        List<String> missed = Reference.operations().stream()
                .flatMap(operation -> missed(operation).stream())
                .toList();
        assertThat(KnownDeviations.ENDS).allMatch(end -> missed.stream().anyMatch(text -> text.endsWith(end)));
    }

    @Test
    void theReferenceHasLimitsToHold() {
        long limits = Reference.operations().stream()
                .mapToLong(operation -> Limits.of(Sample.of(operation)).size())
                .sum();
        assertThat(limits).isEqualTo(1191);
    }

    private static List<String> missed(Reference.Operation operation) {
        Endpoint<?, ?> endpoint = Operations.of(operation);
        Sample sample = Sample.of(operation);
        return Limits.of(sample).stream()
                .flatMap(limit -> limit.missed(endpoint, sample).stream())
                .toList();
    }
}
