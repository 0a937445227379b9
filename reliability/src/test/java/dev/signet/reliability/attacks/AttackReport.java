package dev.signet.reliability.attacks;

import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.VerificationException;
import java.util.List;

/** What becomes of the answers of {@code attack-cases.json}, as rows for the report. */
public final class AttackReport {

    /** One attack, and what became of it by each transport. */
    public record Row(String id, String what, String expected, String okHttp, String jdk) {}

    private AttackReport() {}

    /** The attacks that are one answer. */
    public static List<Row> answers() {
        return AttackCase.all()
                .filter(attack -> Answers.has(attack.id()))
                .map(AttackReport::row)
                .toList();
    }

    /** The ids of those that are more, each with tests of its own. */
    public static List<Row> others() {
        return AttackCase.all()
                .filter(attack -> !attack.isNotification() && !Answers.has(attack.id()))
                .map(attack -> new Row(attack.id(), attack.what(), attack.expected(), "", ""))
                .toList();
    }

    private static Row row(AttackCase attack) {
        return new Row(
                attack.id(),
                attack.what(),
                attack.expected(),
                told(attack, Transports.OKHTTP),
                told(attack, Transports.JDK));
    }

    private static String told(AttackCase attack, Transports transport) {
        try {
            Recorder.Ended ended = AnswerPlay.play(attack, transport);
            SignetException failure = ended.failure();
            return failure == null ? "accepted" : reason(failure) + ", " + ended.outcome();
        } catch (Exception e) {
            throw new IllegalStateException(attack.id(), e);
        }
    }

    private static String reason(SignetException failure) {
        return failure instanceof VerificationException unproven
                ? unproven.reason().toString()
                : failure.getClass().getSimpleName();
    }
}
