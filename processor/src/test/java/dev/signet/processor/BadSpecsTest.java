package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.signet.processor.problem.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mistake is reported once, on the line and column of the smallest thing to change; and nothing else is. */
class BadSpecsTest {

    @TestFactory
    Stream<DynamicTest> eachMistakeStandsWhereItIsAndOnce() {
        return Specs.files("bad").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void eachRuleHasABadSpecThatOnlyBreaksThatRule(Rule rule) {
        Path file = Specs.RESOURCES.resolve("bad").resolve(rule + ".java");
        assertThat(Files.exists(file)).as("%s exists", file).isTrue();
        assertThat(ExpectedErrors.in(Specs.read(file)))
                .isNotEmpty()
                .allMatch(error -> error.text().startsWith("[" + rule + "] "));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void eachRuleHasAGoodSpecThatShowsTheRightLine(Rule rule) {
        Path file = Specs.RESOURCES.resolve("good").resolve(rule + ".java");
        assertThat(Files.exists(file)).as("%s exists", file).isTrue();
        assertThat(Specs.read(file)).containsOnlyOnce("// RIGHT");
    }

    private static void check(Path file) {
        String fixture = Specs.read(file);
        String plain = ExpectedErrors.without(fixture);
        Compilation compilation = Specs.compileLeniently(JavaFileObjects.forSourceString(Specs.name(file), plain));
        if (Specs.rewrite()) {
            Specs.write(file, ExpectedErrors.with(plain, ExpectedErrors.of(compilation)));
            return;
        }
        assertThat(ExpectedErrors.of(compilation)).containsExactlyInAnyOrderElementsOf(ExpectedErrors.in(fixture));
    }
}
