package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.signet.processor.problem.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Under Eclipse's compiler a spec means what it means under javac: the same mistakes, and the same code. */
class EcjTest {

    @TestFactory
    Stream<DynamicTest> eachMistakeIsReportedInTheSameWordsAndAsOften(@TempDir Path folder) {
        return Specs.files("bad").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> checkMistakes(file, folder.resolve(file.getFileName()))));
    }

    @TestFactory
    Stream<DynamicTest> eachGoodSpecIsWrittenInTheSameWords(@TempDir Path folder) {
        return Specs.files("good").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> checkCode(
                                Map.of(Specs.name(file), Specs.read(file)), folder.resolve(file.getFileName()))));
    }

    @Test
    void theSpecsOfWechatPayAreWrittenInTheSameWords(@TempDir Path folder) {
        checkCode(Specs.wechatPay(), folder);
    }

    private static void checkMistakes(Path file, Path folder) {
        String fixture = Specs.read(file);
        Ecj.Result result = new Ecj(folder).compile(Map.of(Specs.name(file), ExpectedErrors.without(fixture)));
        assertThat(result.errors().stream().filter(EcjTest::isOurs))
                .containsExactlyInAnyOrderElementsOf(ExpectedErrors.in(fixture).stream()
                        .map(ExpectedErrors.Found::text)
                        .toList());
    }

    // ecj has an opinion of its own on what is wrong anyway.
    private static boolean isOurs(String error) {
        return Arrays.stream(Rule.values()).anyMatch(rule -> error.startsWith("[" + rule + "] "));
    }

    private static void checkCode(Map<String, String> sources, Path folder) {
        Ecj ecj = new Ecj(folder);
        assertThat(ecj.compile(sources).errors()).isEmpty();
        Map<String, String> javac = writtenByJavac(sources);
        Map<String, String> generated = ecj.generated();
        assertThat(generated.keySet()).isEqualTo(javac.keySet());
        generated.forEach((name, text) -> assertThat(text).as(name).isEqualTo(javac.get(name)));
    }

    private static Map<String, String> writtenByJavac(Map<String, String> sources) {
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                .toList();
        Compilation compilation = Specs.compileLeniently(files.toArray(new JavaFileObject[0]));
        return Specs.generated(compilation);
    }
}
