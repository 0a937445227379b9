package dev.signet.wechatpay;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules between fields of busifavor coupons, those that a request can be checked by. */
class MerchantRulesTest {

    @ParameterizedTest
    @MethodSource("busifavor")
    void ofBusifavor(RuleCase rule) {
        rule.check();
    }

    static Stream<RuleCase> busifavor() {
        return RuleCase.of("busifavor");
    }
}
