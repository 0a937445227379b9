package dev.signet.wechatpay;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules between fields of product coupons, those that a request can be checked by. */
class BrandRulesTest {

    @ParameterizedTest
    @MethodSource("products")
    void ofProducts(RuleCase rule) {
        rule.check();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void ofTheRoundsOfABundle(RuleCase rule) {
        rule.check();
    }

    @ParameterizedTest
    @MethodSource("stocks")
    void ofStocksAndTheirBudgets(RuleCase rule) {
        rule.check();
    }

    @ParameterizedTest
    @MethodSource("userCoupons")
    void ofUsersCoupons(RuleCase rule) {
        rule.check();
    }

    static Stream<RuleCase> products() {
        return RuleCase.of("products");
    }

    static Stream<RuleCase> rounds() {
        return RuleCase.of("rounds");
    }

    static Stream<RuleCase> stocks() {
        return RuleCase.of("stocks");
    }

    static Stream<RuleCase> userCoupons() {
        return RuleCase.of("user-coupons");
    }
}
