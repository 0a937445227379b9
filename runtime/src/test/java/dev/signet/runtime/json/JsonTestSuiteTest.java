package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.signet.runtime.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** JSONTestSuite: each file as one complete value of any kind, read as answers are. */
@EnabledIf("dev.signet.runtime.TestData#present")
class JsonTestSuiteTest {

    private static final Path FILES = TestData.file("json-parsing/test_parsing");

    // Of two members of one name, readers believe different ones.
    private static final Set<String> REFUSED_THOUGH_ALLOWED =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    @TestFactory
    Stream<DynamicTest> whatIsNoJsonIsRefused() {
        return files("n_").stream()
                .map(file ->
                        dynamicTest(name(file), () -> assertThat(isRead(file)).isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> whatIsJsonIsReadButForMembersThatComeTwice() {
        return files("y_").stream()
                .map(file -> dynamicTest(
                        name(file),
                        () -> assertThat(isRead(file)).isEqualTo(!REFUSED_THOUGH_ALLOWED.contains(name(file)))));
    }

    @TestFactory
    Stream<DynamicTest> whatTheStandardLeavesOpenIsDecidedWithAReason() {
        return Stream.of(OpenCase.values())
                .flatMap(open -> open.files().stream()
                        .map(file -> dynamicTest(
                                open + " " + file,
                                () -> assertThat(isRead(FILES.resolve(file))).isEqualTo(open.isRead()))));
    }

    @Test
    void noFileIsLeftOut() {
        assertThat(files("n_")).hasSize(188);
        assertThat(files("y_")).hasSize(95);
        assertThat(files("i_"))
                .extracting(JsonTestSuiteTest::name)
                .containsExactlyInAnyOrderElementsOf(Stream.of(OpenCase.values())
                        .flatMap(open -> open.files().stream())
                        .toList());
    }

    private static boolean isRead(Path file) throws IOException {
        try {
            JsonReader in = JsonReader.of(Files.readAllBytes(file));
            FreeJson.read(in);
            in.end();
            return true;
        } catch (UnreadableJsonException e) {
            return false;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> files(String beginning) {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> name(file).startsWith(beginning))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
