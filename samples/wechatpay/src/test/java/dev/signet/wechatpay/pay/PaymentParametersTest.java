package dev.signet.wechatpay.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.PemKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The signature is the documentation's; active where its example is. */
@EnabledIf("isThere")
class PaymentParametersTest {

    private static final Path VECTORS =
            Path.of(System.getProperty("signet.testdata", "../../../shared/testdata"), "protocol-vectors");

    static boolean isThere() {
        return Files.exists(VECTORS);
    }

    private static JsonNode example() throws IOException {
        for (JsonNode vector :
                new ObjectMapper().readTree(VECTORS.resolve("vectors.json").toFile())) {
            if (vector.path("name").asText().equals("jsapi-paysign")) {
                return vector;
            }
        }
        throw new IOException("the example is not there");
    }

    private static PaymentParameters signed(String nonce) {
        Credentials merchant = Credentials.merchant(
                "1900007291",
                "5F1C72E2A8931B72A2E13AF8DEE92471EB397115",
                PemKeys.privateKey(VECTORS.resolve("official_doc_test_key.pem")));
        PrepaidOrder order = new PrepaidOrder("wx201410272009395522657a690389285100");
        return PaymentParameters.of(merchant, "wx2421b1c4370ec43b", order, Instant.ofEpochSecond(1554208460), nonce);
    }

    @Test
    void theParametersAreThoseOfTheDocumentation() throws IOException {
        assertThat(signed("593BEC0C930BF1AFEB40B4A08C8FB242"))
                .isEqualTo(new PaymentParameters(
                        "wx2421b1c4370ec43b",
                        "1554208460",
                        "593BEC0C930BF1AFEB40B4A08C8FB242",
                        "prepay_id=wx201410272009395522657a690389285100",
                        "RSA",
                        example().path("signature").asText()));
    }

    @Test
    void anotherNonceHasAnotherSignature() throws IOException {
        assertThat(signed("593BEC0C930BF1AFEB40B4A08C8FB243").paySign())
                .isNotEqualTo(example().path("signature").asText());
    }
}
