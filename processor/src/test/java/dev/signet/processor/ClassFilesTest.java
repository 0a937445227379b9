package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac says of records that it has only class files of. */
class ClassFilesTest {

    private static final String HEAD = """
            package fixtures;
            import dev.signet.spec.*;
            import dev.signet.spec.condition.*;
            import java.util.List;
            import org.jspecify.annotations.Nullable;
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void compileALibrary() {
        Specs.write(source("Sent"), HEAD + "record Sent(String text, @Nullable Integer number) {}");
        Specs.write(source("Given"), HEAD + "record Given(String text) {}");
        assertThat(compile("Library", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface Library {
                    @Post("/sent") void send(Sent sent);
                    @Get("/given") Given get();
                }
                """, source("Sent"), source("Given"))).isEmpty();
    }

    @Test
    void aConditionCannotLookIntoOne() {
        assertThat(compile("User", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface User { @Post("/a") void a(Q q); }
                record Q(Sent sent, @OnlyWhen(field = "sent/text", is = "a") @Nullable String text) {}
                """))
                .containsExactly(
                        "[UnknownConditionField] sent is Sent, which comes from a class file, so that its components "
                                + "are not known here. Compile Sent together with this spec, or end the path there.");
    }

    @Test
    void aRequestRecordIsCompiledTogetherWithItsSpec() {
        assertThat(compile("User", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface User { @Post("/a") void a(Sent sent); }
                """)).containsExactly(unplaced("Sent"));
    }

    @Test
    void oneThatNoRequestOfTheLibraryHoldsIsReportedOnce() {
        assertThat(compile("User", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface User { @Post("/a") void a(Given given); }
                """)).containsExactly(unplaced("Given"));
    }

    @Test
    void asAWholeBodyItIsWelcome() {
        assertThat(compile("User", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface User { @Post("/a/{id}") void a(@Path String id, @Body Sent sent); }
                """)).isEmpty();
    }

    private static String unplaced(String record) {
        return "[RecordFromClassFileWithoutCodec] " + record
                + " comes from a class file, and where its components go is not known here. Write @Body before it if it is "
                + "the whole JSON body; else declare it in the module of its @Api, and compile the two together.";
    }

    private Path source(String name) {
        return folder.resolve(name + ".java");
    }

    /** The errors of a compilation that has the classes of all earlier ones. */
    private List<String> compile(String name, String text, Path... more) {
        Specs.write(source(name), HEAD + text);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String path = folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
        List<String> options = List.of("--release", "17", "-implicit:none", "-d", folder.toString(), "-cp", path);
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var files = manager.getJavaFileObjectsFromPaths(
                    Stream.concat(Stream.of(source(name)), Stream.of(more)).toList());
            JavaCompiler.CompilationTask task =
                    javac.getTask(Writer.nullWriter(), manager, diagnostics, options, null, files);
            task.setProcessors(List.of(new SignetProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
