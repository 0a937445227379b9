package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Retries;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.VerificationException;
import dev.signet.runtime.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Frameworks write exceptions and read them elsewhere: what is known of a call arrives there. */
class SerializedExceptionsTest {

    @Test
    void aRefusalKeepsItsAnswerAndItsFacts() throws Exception {
        ScriptedCalls calls = new ScriptedCalls(script -> SignedAnswers.unsigned(401, "{\"code\":\"SIGN_ERROR\"}"));
        ApiException thrown = catchThrowableOfType(ApiException.class, () -> calls.call(Pings.PING));
        ApiException read = again(thrown);
        assertThat(read).hasMessage(thrown.getMessage());
        assertThat(read.status()).isEqualTo(401);
        assertThat(read.code()).isEqualTo("SIGN_ERROR");
        assertThat(read.explain()).isEqualTo(thrown.explain());
        assertThat(read.outcome()).isEqualTo(thrown.outcome());
        assertThat(read.facts()).isEqualTo(thrown.facts());
    }

    @Test
    void anUnprovenAnswerKeepsItsExplanation() throws Exception {
        ScriptedCalls calls = new ScriptedCalls(script -> SignedAnswers.unsigned(200, "<html>"));
        VerificationException thrown = catchThrowableOfType(
                VerificationException.class,
                () -> calls.caller().call(Pings.PING, ScriptedCalls.PING, CallOptions.NONE.retries(Retries.NONE)));
        assertThat(again(thrown).explain()).isEqualTo(thrown.explain());
        assertThat(again(thrown).facts().attempts()).hasSize(1);
    }

    @Test
    void aRequestThatBreaksRulesKeepsThem() throws Exception {
        List<Violation> broken = List.of(new Violation("/a", "r", "1..2", "x", "is wrong"));
        InvalidRequestException read = again(new InvalidRequestException(
                new CallFacts("id", "Pings.ping", "120344", null, false, List.of()), broken));
        assertThat(read.violations()).isEqualTo(broken);
    }

    @SuppressWarnings("unchecked") // The class of what was written.
    private static <E extends SignetException> E again(E exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (E) in.readObject();
        }
    }
}
