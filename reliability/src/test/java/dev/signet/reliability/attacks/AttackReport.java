package dev.signet.reliability.attacks;

import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.VerificationException;
import dev.signet.runtime.notify.NotificationException;
import java.util.List;

/** What becomes of the answers of {@code attack-cases.json}, as rows for the report. */
public final class AttackReport {

    /**
     * One attack.
     *
     * @param told what became of it: by OkHttp and by the JDK's client; by the parser; nothing here, where it is told by tests
     */
    public record Row(String id, String what, String expected, List<String> told) {}

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
                .filter(attack -> !NotificationCases.has(attack.id()) && !Answers.has(attack.id()))
                .map(attack -> new Row(attack.id(), attack.what(), attack.expected(), List.of()))
                .toList();
    }

    /** The attacks that are one notification: what the parser says, and what the platform is answered. */
    public static List<Row> notifications() {
        return AttackCase.all()
                .filter(attack -> NotificationCases.has(attack.id()))
                .map(attack -> new Row(attack.id(), attack.what(), attack.expected(), List.of(told(attack.id()))))
                .toList();
    }

    private static String told(String id) {
        try {
            NotificationCases.parser().parse(NotificationCases.of(id).received());
            return "believed";
        } catch (NotificationException e) {
            String detail = e.signature().map(reason -> " (" + reason + ")").orElse("");
            return e.reason() + detail + ", answered with " + e.reason().status();
        }
    }

    private static Row row(AttackCase attack) {
        return new Row(
                attack.id(),
                attack.what(),
                attack.expected(),
                List.of(told(attack, Transports.OKHTTP), told(attack, Transports.JDK)));
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
