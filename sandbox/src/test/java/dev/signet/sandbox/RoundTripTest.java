package dev.signet.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.OkHttpTransport;
import dev.signet.runtime.http.Transport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a generated client sends is what the implementation is asked, and its answer is what the client gets. */
class RoundTripTest {

    private static final RecordingThings IMPLEMENTATION = new RecordingThings();
    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .serve(ThingsEndpoints.serve(IMPLEMENTATION))
                .merchant("1900007291")
                .start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    static Stream<Things> clients() {
        return Stream.of(JdkTransport.create(), OkHttpTransport.create()).map(RoundTripTest::client);
    }

    private static ThingsClient client(Transport transport) {
        return new ThingsClient(Caller.builder()
                .credentials(sandbox.credentials("1900007291"))
                .trust(sandbox.trustedKeys())
                .hosts(sandbox.host())
                .transport(transport)
                .build());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void parametersOfEveryRole(Things client) {
        Things.Thing thing = client.byParameters(
                "a/b ?%券",
                -5,
                Things.Kind.TWO,
                50,
                null,
                Things.Kind.TWO,
                List.of(Things.Kind.ONE, Things.Kind.TWO),
                List.of("a&b", "c d", "+"),
                true,
                "x y");
        assertThat(thing).isEqualTo(RecordingThings.THING);
        assertAsked(
                "a/b ?%券",
                -5L,
                Things.Kind.TWO,
                50,
                null,
                Things.Kind.TWO,
                List.of(Things.Kind.ONE, Things.Kind.TWO),
                List.of("a&b", "c d", "+"),
                true,
                "x y");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void parametersThatAreAbsent(Things client) {
        client.byParameters("a", 1, Things.Kind.ONE, 1, null, null, List.of(), null, false, null);
        assertAsked("a", 1L, Things.Kind.ONE, 1, null, null, List.of(), null, false, null);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aRecordOfQueryValuesAndAResultWithHowItCame(Things client) {
        Response<Things.Thing> response = client.byRecord(new Things.Page(3, "t=1"));
        assertThat(response.result()).isEqualTo(RecordingThings.THING);
        assertThat(response.host()).isEqualTo(sandbox.host());
        assertThat(response.requestId()).isPresent();
        assertThat(response.notices()).isEmpty();
        assertAsked(new Things.Page(3, "t=1"));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void nothingAtAll(Things client) {
        assertThat(client.withoutAnything()).isEqualTo(RecordingThings.THING);
        assertAsked();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aBodyWithoutAnAnswer(Things client) {
        client.noAnswer(RecordingThings.THING);
        assertAsked(RecordingThings.THING);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aPathValueBesideARequestRecord(Things client) {
        client.pathAndRequest("id", RecordingThings.PART);
        assertAsked("id", RecordingThings.PART);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aPathValueBesideARequestRecordWithRolesOfItsOwn(Things client) {
        client.pathAndBoundRequest("id", new Things.Bound("mode", "text"));
        assertAsked("id", new Things.Bound("mode", "text"));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aPathValueBesideABody(Things client) {
        client.pathAndBody("id", RecordingThings.PART);
        assertAsked("id", RecordingThings.PART);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aDeleteWithABody(Things client) {
        client.deleteWithBody("id", RecordingThings.PART);
        assertAsked("id", RecordingThings.PART);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aPostWithoutABody(Things client) {
        client.bodyless("id");
        assertAsked("id");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void anEmptyObjectBothWays(Things client) {
        assertThat(client.empty(new Things.Empty())).isEqualTo(new Things.Empty());
        assertAsked(new Things.Empty());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aBodyThatMayBeAbsent(Things client) {
        client.optionalBody("id", null);
        assertAsked("id", null);
        client.optionalBody("id", new Things.Keyed("key", new Things.Empty()));
        assertAsked("id", new Things.Keyed("key", new Things.Empty()));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aConditionBetweenParameters(Things client) {
        client.conditions(Things.Kind.ONE, "text");
        assertAsked(Things.Kind.ONE, "text");
        assertThatThrownBy(() -> client.conditions(Things.Kind.ONE, null))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.rule())
                                .containsExactly("ThingsEndpoints.ConditionsArgs.text.required"));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void theCarrierOfUnknownValuesIsNotSent(Things client) {
        assertThatThrownBy(() -> client.byParameters(
                        "a", 1, Things.Kind.OTHER, 1, null, null, List.of(Things.Kind.OTHER), null, false, null))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.pointer())
                                .containsExactly("/kind", "/kinds/0"));
    }

    private static void assertAsked(@Nullable Object... values) {
        List<Object> asked = IMPLEMENTATION.asked;
        assertThat(asked.get(asked.size() - 1)).isEqualTo(Arrays.asList(values));
    }
}
