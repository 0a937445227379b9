package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Each rule that the reference numbers has a case, or a reason why it has none. */
@EnabledIf("dev.signet.wechatpay.Reference#present")
class RulesOfTheReferenceTest {

    private static final Map<String, String> ELSEWHERE = Map.of(
            "R22", "the code mode of the stock is the server's",
            "R23", "how many coupons are sent is the server's",
            "R24", "UploadImageTest",
            "B9", "the code mode of the stock is the server's",
            "B10", "the code mode of the stock is the server's",
            "B12", "the sum of the returns is the server's",
            "B13", "the type of the stock is the server's");

    @Test
    void eachHasACaseOrAReason() {
        TreeSet<String> known = new TreeSet<>(ELSEWHERE.keySet());
        RuleCase.of("products", "rounds", "stocks", "user-coupons", "busifavor")
                .forEach(rule -> known.add(rule.rule()));
        TreeSet<String> numbered = new TreeSet<>();
        Reference.operations().stream()
                .flatMap(operation -> Reference.stream(operation.facts().path("crossFieldRules")))
                .forEach(rule -> numbered.add(rule.get("id").asText()));
        assertThat(known).isEqualTo(numbered);
    }
}
