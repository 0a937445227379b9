package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every operation of the reference is declared, and what its page shows goes over the wire and comes back. */
@EnabledIf("dev.signet.wechatpay.Reference#present")
class OperationsTest {

    @Test
    void allSixtySixOperationsAreDeclaredAndNoOther() {
        assertThat(Operations.ALL)
                .extracting(endpoint -> endpoint.method() + " " + endpoint.path())
                .containsExactlyInAnyOrderElementsOf(Reference.operations().stream()
                        .map(Reference.Operation::toString)
                        .toList());
        assertThat(Operations.ALL).hasSize(66);
    }

    @TestFactory
    Stream<DynamicTest> aRequestOfThePagesExamplesIsEncodedAndDecoded() {
        return Reference.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(), () -> new RoundTrip<>(Operations.of(operation), operation).request()));
    }

    @TestFactory
    Stream<DynamicTest> anAnswerOfThePagesExamplesIsDecodedAndEncoded() {
        return Reference.operations().stream()
                .filter(operation -> !operation.answer().isEmpty())
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(), () -> new RoundTrip<>(Operations.of(operation), operation).answer()));
    }

    @TestFactory
    Stream<DynamicTest> valuesAndMembersOfTomorrowSurviveAndAreNoted() {
        return Reference.operations().stream()
                .filter(operation -> !operation.answer().isEmpty())
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(), () -> new RoundTrip<>(Operations.of(operation), operation).tomorrow()));
    }
}
