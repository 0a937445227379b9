package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.RequestReader;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** What the reference says of an operation as a whole: its rate, its error table, its idempotency key. */
@EnabledIf("dev.signet.wechatpay.Reference#present")
class EndpointFactsTest {

    @TestFactory
    Stream<DynamicTest> theRateIsThatOfThePage() {
        return each(operation -> assertThat(Operations.of(operation).rate()).isEqualTo(Facts.rate(operation)));
    }

    @TestFactory
    Stream<DynamicTest> theErrorTableHasTheRowsOfThePageAndNoOther() {
        return each(operation -> assertThat(Operations.of(operation).errors())
                .extracting(row -> row.status() + " " + row.code())
                .containsExactlyInAnyOrderElementsOf(Facts.errors(operation)));
    }

    @TestFactory
    Stream<DynamicTest> failuresOfTheServerAndOfTheRateMayBeSentAgainAndNoOther() {
        return each(operation -> assertThat(Operations.of(operation).errors())
                .allSatisfy(row -> assertThat(row.retry()).as(row.toString()).isEqualTo(Facts.retry(row))));
    }

    @TestFactory
    Stream<DynamicTest> theIdempotencyKeyIsTheFieldThatThePageNames() {
        return each(operation -> assertKey(Operations.of(operation), operation));
    }

    private static <Q> void assertKey(Endpoint<Q, ?> endpoint, Reference.Operation operation) {
        Optional<String> field = Facts.idempotencyKey(operation);
        Sample sample = Sample.of(operation);
        // Other fields may have the same example.
        Sample marked = field.isEmpty() ? sample : sample.with("/" + field.get(), TextNode.valueOf("the_key"));
        Q request = endpoint.binding().read(new RequestReader(marked.wire(), marked.path(), Encrypted.CIPHER));
        assertThat(endpoint.idempotencyKey(request)).isEqualTo(field.map(name -> "the_key"));
    }

    private static Stream<DynamicTest> each(ThrowingConsumer<Reference.Operation> claim) {
        return DynamicTest.stream(Reference.operations().stream(), Reference.Operation::toString, claim);
    }
}
