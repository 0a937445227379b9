package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Violations;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request that breaks no rule is checked without allocating anything. */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CHECKS = 5_000;

    @ParameterizedTest
    @EnumSource
    void nothingIsAllocatedForASoundRequest(Sound sound) {
        assertAllocatesNothing(sound.endpoint(), Checked.reader(sound.endpoint(), sound.fields(List.of())));
    }

    @TestFactory
    @EnabledIf("dev.signet.wechatpay.Reference#present")
    Stream<DynamicTest> norForThePagesExamplesThatAreSound() {
        List<Reference.Operation> sound = Reference.operations().stream()
                .filter(operation -> !operation.isUpload()) // whose file is hashed to check it
                .filter(operation -> Checked.violations(Operations.of(operation), Sample.of(operation))
                        .isEmpty())
                .toList();
        assertThat(sound).hasSizeGreaterThan(40);
        return sound.stream().map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> check(operation)));
    }

    private static void check(Reference.Operation operation) {
        Sample sample = Sample.of(operation);
        assertAllocatesNothing(
                Operations.of(operation), new RequestReader(sample.wire(), sample.path(), Encrypted.CIPHER));
    }

    private static <Q> void assertAllocatesNothing(Endpoint<Q, ?> endpoint, RequestReader reader) {
        Violations violations = new Violations(Severities.declared());
        Q request = endpoint.binding().read(reader);
        Runnable check = () -> endpoint.validator().check(request, violations);
        // The first checks load classes and let the lists of the violations grow.
        run(check);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run(check);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(violations.failures()).isZero();
        assertThat(allocated / CHECKS).isZero();
    }

    private static void run(Runnable check) {
        for (int i = 0; i < CHECKS; i++) {
            check.run();
        }
    }
}
