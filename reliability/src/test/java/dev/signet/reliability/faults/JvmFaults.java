package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Exchange;
import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.CallOptions;
import dev.signet.spec.Schemes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Faults of the program itself, by injected parts. */
final class JvmFaults {

    private static final TrustedKeys NEW_KEY =
            TrustedKeys.of("PUB_KEY_ID_0002", Platform.keys().getPublic());

    private JvmFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("F53", JvmFaults::interruptedWhileWaiting),
                new Fault("F54", JvmFaults::cancelledWhileWaiting),
                new Fault("F55", JvmFaults::executorIsShutDown),
                new Fault("F57", JvmFaults::clockJumpsBack),
                new Fault("F58", JvmFaults::signerThrows),
                new Fault("F59", JvmFaults::keyIsRotatedMidFlight));
    }

    private static void interruptedWhileWaiting(Scene scene) {
        scene.main(exchange -> {
            exchange.read().execute();
            scene.interruptCaller();
            exchange.stall();
        });
    }

    private static void cancelledWhileWaiting(Scene scene) {
        scene.inTheBackground();
        scene.main(exchange -> {
            exchange.read().execute();
            scene.cancel();
            exchange.stall();
        });
    }

    private static void executorIsShutDown(Scene scene) {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        executor.shutdown();
        scene.inTheBackground();
        scene.caller(builder -> builder.executor(executor));
        scene.main(Scene::sound);
    }

    private static void clockJumpsBack(Scene scene) {
        scene.options(CallOptions.NONE.deadline(Duration.ofMillis(700)).attemptTimeout(Duration.ofSeconds(9)));
        scene.main(exchange -> {
            exchange.read().execute();
            scene.time.moveWallClock(-3600);
            exchange.stall();
        });
    }

    private static void signerThrows(Scene scene) {
        scene.caller(builder -> builder.credentials(Credentials.of(Schemes.WECHATPAY_BRAND, "120344", "AB12", parts -> {
            throw new IllegalStateException("the HSM is not there");
        })));
        scene.main(Scene::sound);
    }

    private static void keyIsRotatedMidFlight(Scene scene) {
        AtomicReference<TrustedKeys> trusted = new AtomicReference<>(Platform.trusted());
        scene.caller(builder -> builder.trust(trusted::get));
        scene.main(exchange -> {
            exchange.read().execute();
            trusted.set(NEW_KEY);
            exchange.answer(200, Exchange.DONE);
        });
    }
}
