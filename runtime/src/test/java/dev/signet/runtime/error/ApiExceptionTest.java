package dev.signet.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an error answer tells. */
class ApiExceptionTest {

    @ParameterizedTest
    @CsvSource({"08F78BB5AF0610D302189FE2F45D20-268586067, 268586067", "a-b-7, 7", "-1, 1"})
    void theErrorNumberIsWhatStandsAfterTheLastHyphen(String requestId, long number) {
        assertThat(error(requestId).errorNumber()).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08F78BB5AF-0", "08F78BB5AF", "a-", "a-1b", "a-1234567890123456789", "a-٣", ""})
    void thereIsNoneWhereItIsZeroOrNoNumber(String requestId) {
        assertThat(error(requestId).errorNumber()).isEmpty();
    }

    @Test
    void thereIsNoneWithoutARequestId() {
        assertThat(error(null).errorNumber()).isEqualTo(OptionalLong.empty());
    }

    private static ApiException error(@Nullable String requestId) {
        return new ApiException(
                Outcome.REFUSED,
                new CallFacts("id", "Pings.ping", "120344", null, false, List.of()),
                new ErrorAnswer(
                        new Attempt.Seen(400, requestId, true), "PARAM_ERROR", "", Advice.NONE, new byte[0], ""));
    }
}
