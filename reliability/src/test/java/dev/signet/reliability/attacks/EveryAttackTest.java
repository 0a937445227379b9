package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case about answers, requests and secrets is played somewhere. */
@EnabledIf("dev.signet.reliability.TestData#present")
class EveryAttackTest {

    static Stream<AttackCase> cases() {
        return AttackCase.all().filter(attack -> !attack.isNotification());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasATest(AttackCase attack) {
        assertThat(Answers.has(attack.id()) || tests().anyMatch(test -> plays(test, attack)))
                .isTrue();
    }

    private static Stream<String> tests() {
        return Stream.of(
                        AnswerStoriesTest.class,
                        ConnectionAttacksTest.class,
                        RequestAttacksTest.class,
                        SecretAttacksTest.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(Method::getName);
    }

    private static boolean plays(String test, AttackCase attack) {
        return test.matches("(?:[rx][0-9]{2})*" + attack.id().toLowerCase(Locale.ROOT) + "[A-Zx].*");
    }
}
