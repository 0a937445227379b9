package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.runtime.error.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers to accept or to refuse, over real sockets and by both transports. */
@Execution(ExecutionMode.CONCURRENT)
@EnabledIf("dev.signet.reliability.TestData#present")
class AnswerAttacksTest {

    static Stream<Arguments> cases() {
        return AttackCase.all()
                .filter(attack -> Answers.has(attack.id()))
                .flatMap(attack -> Stream.of(Transports.values()).map(transport -> Arguments.of(attack, transport)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAnswerIsBelievedOnlyIfItIsRight(AttackCase attack, Transports transport) throws Exception {
        Recorder.Ended ended = AnswerPlay.play(attack, transport);
        if (attack.expected().equals("accept")) {
            assertThat(ended.failure()).isNull();
        } else {
            // Typed: the recorder hears of nothing else.
            assertThat(ended.failure()).isNotNull();
            assertThat(ended.outcome()).isNotIn(Outcome.NOT_SENT, Outcome.REFUSED);
            assertThat(ended.call().attempts()).hasSize(1);
        }
    }
}
