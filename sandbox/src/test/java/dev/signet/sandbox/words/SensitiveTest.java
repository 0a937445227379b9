package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.UnreadableJsonException;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.value.Sensitive;
import dev.signet.sandbox.words.Shapes.Types;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sensitive value is encrypted on the wire, or does not go there. */
class SensitiveTest {

    @Test
    void whatIsSensitiveIsEncrypted() {
        Types types = types().secret(Sensitive.of("s"))
                .secrets(List.of(Sensitive.of("t")))
                .build();
        String text = "{\"secret\":\"<s>\",\"secrets\":[\"<t>\"]}";
        assertThat(Wire.text(Shapes_TypesCodec.INSTANCE, types)).isEqualTo(text);
        assertThat(Shapes_TypesCodec.INSTANCE.read(Wire.json(text))).isEqualTo(types);
    }

    @Test
    void whatIsSensitiveIsNotSentWithoutAKey() {
        JsonWriter out = new JsonWriter(text -> null);
        Shapes_TypesCodec.INSTANCE.write(
                types().secret(Sensitive.of("s"))
                        .secrets(List.of(Sensitive.of("t")))
                        .build(),
                out);
        assertThat(out.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "/secret [text] is sensitive, and there is no key to encrypt it with; given: ***",
                        "/secrets/0 [text] is sensitive, and there is no key to encrypt it with; given: ***");
        JsonReader in = JsonReader.of("{\"secret\":\"<s>\"}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Shapes_TypesCodec.INSTANCE.read(in))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageContaining("there is no key to decrypt it with");
    }

    @Test
    void anEmptyTextInAnAnswerIsEmptyAndNotEncrypted() {
        JsonReader in = JsonReader.of("{\"secret\":\"\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(Shapes_TypesCodec.INSTANCE.read(in))
                .isEqualTo(types().secret(Sensitive.of("")).build());
    }

    @Test
    void aSensitiveQueryIsEncryptedAndNotSentWithoutAKey() {
        var args = new ErrandsEndpoints.SensitiveArgs(Sensitive.of("name"));
        assertThat(Wire.request(ErrandsEndpoints.SENSITIVE, args).target()).isEqualTo("/sensitive?name=%3Cname%3E");
        Errands errands = new ErrandsClient(Scripted.caller((request, timeout) -> {
                    throw new AssertionError("nothing is sent");
                })
                .trust(TrustedKeys.of("PUB_KEY_ID_TEST", (signature, parts) -> {}))
                .build());
        assertThatThrownBy(() -> errands.sensitive(Sensitive.of("name")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(
                        "/name [text] is sensitive, and of the trusted key PUB_KEY_ID_TEST only a verifier is "
                                + "known, by which nothing can be encrypted; given: ***");
    }

    private static Shapes_TypesBuilder types() {
        return Shapes_TypesBuilder.create();
    }
}
