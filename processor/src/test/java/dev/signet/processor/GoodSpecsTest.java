package dev.signet.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is generated compiles without a warning, however strict the user's compiler is. */
class GoodSpecsTest {

    @TestFactory
    Stream<DynamicTest> eachGoodSpecCompilesWithoutAWarning() {
        return Specs.files("good").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(Specs.compile(Specs.source(file))).succeededWithoutWarnings()));
    }
}
