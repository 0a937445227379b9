package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case is played somewhere. */
@EnabledIf("dev.signet.reliability.TestData#present")
class EveryAttackTest {

    static Stream<AttackCase> cases() {
        return AttackCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasATest(AttackCase attack) {
        boolean one = Answers.has(attack.id()) || NotificationCases.has(attack.id());
        assertThat(one || tests().anyMatch(test -> plays(test, attack))).isTrue();
    }

    private static Stream<String> tests() {
        return Stream.of(
                        AnswerStoriesTest.class,
                        ConnectionAttacksTest.class,
                        NotificationAttacksTest.class,
                        RequestAttacksTest.class,
                        SecretAttacksTest.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(Method::getName);
    }

    private static boolean plays(String test, AttackCase attack) {
        return test.matches("(?:[nrx][0-9]{2})*" + attack.id().toLowerCase(Locale.ROOT) + "[A-Zx].*");
    }
}
