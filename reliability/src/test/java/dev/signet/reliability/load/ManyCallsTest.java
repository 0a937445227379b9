package dev.signet.reliability.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.reliability.lab.Transfers.Receipt;
import dev.signet.runtime.Caller;
import dev.signet.runtime.call.CallOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One caller, used by many threads at once, heavy ones and virtual ones. */
class ManyCallsTest {

    private static final int CALLS = 400;

    @ParameterizedTest
    @EnumSource
    void oneCallerServesManyThreads(Transports transport) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            requireAllDoneOnce(transport, threads);
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    @EnabledForJreRange(min = JRE.JAVA_21)
    void oneCallerServesVirtualThreads(Transports transport) throws Exception {
        ExecutorService threads = virtual();
        try {
            requireAllDoneOnce(transport, threads);
        } finally {
            threads.shutdown();
        }
    }

    private static void requireAllDoneOnce(Transports transport, ExecutorService threads) throws Exception {
        try (Scene scene = new Scene(transport, false)) {
            scene.hosts(scene.origin(Scene::sound).host());
            scene.options(CallOptions.NONE.attemptTimeout(Duration.ofSeconds(15)));
            Caller caller = scene.caller();
            List<Future<Receipt>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                String name = "many_" + i;
                calls.add(threads.submit(() -> scene.call(caller, name).result()));
            }
            for (int i = 0; i < CALLS; i++) {
                assertThat(calls.get(i).get().state()).isEqualTo("DONE");
                assertThat(scene.ledger.executions("many_" + i)).isOne();
            }
        }
    }

    // By reflection: this is compiled for Java 17, which has none.
    private static ExecutorService virtual() throws Exception {
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        ThreadFactory factory = (ThreadFactory)
                Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
        return (ExecutorService) Executors.class
                .getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
                .invoke(null, factory);
    }
}
