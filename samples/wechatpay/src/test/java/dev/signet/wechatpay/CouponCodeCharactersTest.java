package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import dev.signet.wechatpay.busifavor.UploadCodes;
import dev.signet.wechatpay.busifavor.UploadCodesValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The merchant's codes: what other sources say is allowed is, and the star of the damaged page is sent with a warning. */
class CouponCodeCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"azAZ09", "a b", "a-b", "a_b", "a\\b", "a/b", "a=b", "a|b"})
    void theseArePlainlyAllowed(String code) {
        assertThat(check(code).refused()).isEmpty();
        assertThat(check(code).warned()).isEmpty();
    }

    @Test
    void theStarIsSentWithAWarning() {
        assertThat(check("a*b").refused()).isEmpty();
        assertThat(check("a*b").warned())
                .extracting(Violation::rule)
                .containsExactly("UploadCodes.couponCodeList.star");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a,b", "é", "a.b", "ａ"})
    void nothingElseIs(String code) {
        assertThat(check(code).refused())
                .extracting(Violation::rule)
                .containsExactly("UploadCodes.couponCodeList.charset");
    }

    @Test
    void duplicatesAreLegalBecauseTheServerReportsThem() {
        assertThat(violations(List.of("a", "a")).refused()).isEmpty();
    }

    private static Violations check(String code) {
        return violations(List.of(code));
    }

    private static Violations violations(List<String> codes) {
        Violations violations = new Violations(Severities.declared());
        UploadCodesValidator.INSTANCE.check(new UploadCodes("98065001", codes, "no_1"), violations);
        return violations;
    }
}
