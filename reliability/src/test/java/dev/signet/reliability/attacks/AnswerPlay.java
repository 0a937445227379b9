package dev.signet.reliability.attacks;

import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;

/** Gives one answer of an attack to a call without a key. */
public final class AnswerPlay {

    private AnswerPlay() {}

    static Recorder.Ended play(AttackCase attack, Transports transport) throws Exception {
        try (Scene scene = new Scene(transport, false)) {
            byte[] answer = Answers.of(attack.id());
            scene.hosts(scene.origin(exchange -> exchange.read().execute().write(answer))
                    .host());
            if (attack.id().equals("R03")) {
                scene.withoutResult();
            }
            return scene.play();
        }
    }
}
