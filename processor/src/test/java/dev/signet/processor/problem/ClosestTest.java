package dev.signet.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested is what one slip of the pen makes of it. */
class ClosestTest {

    @ParameterizedTest
    @CsvSource({
        "mod, mode", // a letter too few
        "modes, mode", // one too many
        "node, mode", // one for another
        "mdoe, mode", // two neighbours that changed places
        "omde, mode",
        "moed, mode",
        "MODE, mode", // other case
        "outOrderNp, outOrderNo",
        "outOrdreNo, outOrderNo",
        "uotOrdreNo, outOrderNo"
    })
    void aSlipIsRecognised(String written, String meant) {
        assertThat(suggestion(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"mead", "edom", "x", "somethingElse"})
    void whatIsFarFromAllIsNot(String written) {
        assertThat(suggestion(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WECHATPAY_BRAND, false", // the very name
        "wechatpay_brand, true",
        "WECHATPAY_BRADN, true",
        "WECHATPAY_BRAND_2, true",
        "WECHATPAY_BRAND_V2, false",
        "WECHATPAY_PARTNER, false"
    })
    void twoSlipsAreOneNameMisspeltAndThreeAnotherName(String written, boolean slip) {
        assertThat(Closest.isSlip(written, "WECHATPAY_BRAND")).isEqualTo(slip);
    }

    private static String suggestion(String written) {
        return Closest.to(written, List.of("mode", "outOrderNo"), name -> name);
    }
}
