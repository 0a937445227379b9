package dev.signet.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quickstart shows what it promises, and fails when one thing is wrong. */
class QuickstartTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void everythingHappensAndIsShown() {
        assertThat(run("nothing")).isTrue();
        assertThat(text())
                .contains(
                        "> POST /brand/marketing/product-coupon/product-coupons/200000001/stocks/123456789/update-budget")
                .contains("> Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"120344\"")
                .contains("> Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"1900007291\"")
                .contains("< stockSendRule = StockSendRule[maxCount=20000000, maxCountPerDay=10000, maxCountPerUser=1]")
                .contains("! /out_request_no  has 5 characters, allowed: 6..40")
                .contains("rule UploadCouponCodes.codeList.charset, limit 0-9A-Za-z_-, value ***")
                .contains("! BAD_SIGNATURE")
                .contains("! INVALID_REQUEST, outcome REFUSED, verified true")
                .endsWith("Everything happened as it should.\n");
    }

    @Test
    void noSignatureAndNoCouponCodeIsShown() {
        run("nothing");
        assertThat(text())
                .contains("signature=\"***\"")
                .doesNotContain("vCode_")
                .doesNotContain("ABC95882");
    }

    @ParameterizedTest
    @CsvSource({
        "requestKey, Requests are signed with a key that is not the brand's. The server refused",
        "answerKey, Answers are compared with a key that is not the platform's. The server's answer was not believed",
        "body, Bodies are changed after they were signed. The server refused",
        "skipValidation, Every rule is switched off. The invalid request was not stopped",
        "anything, -Dtamper=anything is not one of nothing"
    })
    void eachWayToTamperFailsWithItsOwnMessage(String option, String message) {
        assertThat(run(option)).isFalse();
        assertThat(text()).contains("FAILED: " + message).doesNotContain("Everything happened");
    }

    private boolean run(String option) {
        return Quickstart.run(option, new Screen(new PrintStream(printed, true, StandardCharsets.UTF_8)));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
