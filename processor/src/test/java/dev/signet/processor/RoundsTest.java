package dev.signet.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens between specs, and between processors. */
class RoundsTest {

    private static final String HEAD = """
            package fixtures;
            import dev.signet.spec.*;
            import dev.signet.spec.constraint.*;
            """;

    @Test
    void aGoodSpecIsWrittenThoughAnotherIsBad(@TempDir Path generated) throws IOException {
        JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        Writer.nullWriter(),
                        null,
                        null,
                        List.of("-proc:only", "-s", generated.toString()),
                        null,
                        List.of(source("Good", """
                                        @Api(scheme = "S", hosts = "https://a.example")
                                        interface Good { @Get("/a") A a(); }
                                        record A(String text) {}
                                        """), source("Bad", """
                                        @Api(scheme = "S", hosts = "https://a.example")
                                        interface Bad { @Get("/{b}") B b(); }
                                        record B(String text) {}
                                        """)));
        task.setProcessors(List.of(new SignetProcessor()));
        assertThat(task.call()).isFalse();
        try (Stream<Path> files = Files.list(generated.resolve("fixtures"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "GoodClient.java",
                            "GoodEndpoints.java",
                            "GoodEndpoints_AArgsCodec.java",
                            "GoodEndpoints_AArgsValidator.java",
                            "ACodec.java",
                            "ABuilder.java");
        }
    }

    /** A type with arguments that cannot be resolved has no name at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface Bad { @Get(\"/b\") B b(); } record B(Sensitive<String> name) {}",
                "interface Bad { @Get(\"/b\") B b(); } record B(java.util.List<Sensitive<String>> names) {}",
                "interface Bad { @Get(\"/b\") B b(); } record B(String text) {} record Other(Lost<String> lost) {}",
                "interface Bad { @Get(\"/b\") Respons<B> b(); } record B(String text) {}",
                "interface Bad { @Post(\"/b\") B b(@Body Lost<String> lost); } record B(String text) {}",
                "interface Bad { @Get(\"/b\") B b(@Lost String text); } record B(String text) {}",
                "interface Bad { @Lost(\"/b\") B b(@Query String text); } record B(@WireName(\"t\") String text) {}",
                "interface Bad { @Post(\"/b/{x}\") B b(Q q); } record Q(@Lost String x) {} record B(String text) {}",
                "interface Bad { @Get(\"/b\") B b(); } record B(Kind kind) {} enum Kind { A, @Lost OTHER }",
                "interface Bad { @Get(\"/b\") B b(); } record B(Kind kind) {} @Lost sealed interface Kind permits K {}"
                        + " @Case(\"k\") record K(String text) implements Kind {}",
                "interface Bad { @Post(\"/b\") void b(B b); } record B(java.util.List<@Lost String> texts) {}",
                "interface Bad { @Get(\"/b\") Lost<B> b(); }"
                        + " @Api(scheme = \"S\", hosts = \"https://a.example\") interface Good { @Post(\"/b\") void b(B b); }"
                        + " record B(Kind kind) {} enum Kind { A, @Unrecognized OTHER }"
            })
    void aForgottenImportIsTheCompilersErrorAndNoOther(String spec) {
        Compilation compilation =
                Specs.compileLeniently(source("Bad", "@Api(scheme = \"S\", hosts = \"https://a.example\")\n" + spec));
        assertThat(compilation).failed();
        assertThat(compilation.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getMessage(null))
                        .startsWith("cannot find symbol")
                        .containsPattern("symbol: +class (Lost|Sensitive|Respons)\\b"));
    }

    @Test
    void allMistakesOfASpecAreReportedInOneRun() {
        Compilation compilation = Specs.compileLeniently(source("Bad", """
                @Api(scheme = "S", hosts = "api.example")
                interface Bad {
                    @Get("/{b}") B b();
                    @Post("/c") B c(Q q);
                }
                record Q(java.util.Date date, @Length(min = 2, max = 1) String text) {}
                record B(String text) {}
                """));
        assertThat(ExpectedErrors.of(compilation))
                .extracting(error -> error.text().substring(0, error.text().indexOf(']') + 1))
                .containsExactlyInAnyOrder(
                        "[MalformedHost]", "[UnboundPathVariable]", "[UnsupportedType]", "[EmptyRange]");
    }

    @Test
    void aMistakeInARecordThatTwoSpecsShareIsReportedOnce() {
        Compilation compilation = Specs.compileLeniently(source("Shared", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface First { @Post("/a") A a(Q q); }
                @Api(scheme = "S", hosts = "https://a.example")
                interface Second { @Post("/a") A a(Q q); }
                record Q(@Length(min = 2, max = 1) String text) {}
                record A(String text) {}
                """));
        assertThat(compilation).hadErrorCount(1);
    }

    @Test
    void aRecordThatTwoSpecsShareIsWrittenOnce() {
        Compilation compilation = Specs.compileLeniently(source("Shared", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface First { @Post("/a") A a(Q q); }
                @Api(scheme = "S", hosts = "https://a.example")
                interface Second { @Post("/a") A a(Q q); }
                record Q(String text) {}
                record A(String text) {}
                """));
        assertThat(compilation).succeeded();
    }

    @Test
    void aSpecWaitsForATypeThatAnotherProcessorWrites() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new LateRecord(), new SignetProcessor())
                .withOptions("--release", "17")
                .compile(source("Waiting", """
                        @Api(scheme = "S", hosts = "https://a.example")
                        interface Waiting { @Post("/a") A a(Q q); }
                        record Q(java.util.List<Late> late) {}
                        record A(String text) {}
                        """));
        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("fixtures.WaitingClient");
        assertThat(compilation).generatedSourceFile("fixtures.LateCodec");
    }

    @Test
    void aSpecWaitsForAConstantThatAnotherProcessorWrites() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new LateRecord(), new SignetProcessor())
                .withOptions("--release", "17")
                .compile(source("Waiting", """
                        @Api(scheme = "S", hosts = "https://a.example")
                        interface Waiting { @Post(Limits.PATH) A a(Q q); }
                        record Q(@Length(max = Limits.MAX) String text, Late late) {}
                        record A(String text) {}
                        """));
        assertThat(compilation).succeeded();
        assertThat(compilation)
                .generatedSourceFile("fixtures.QValidator")
                .contentsAsUtf8String()
                .contains("0, 7,");
    }

    @Test
    void aConstantThatNobodyWritesIsJavacsErrorAndOnlyThat() {
        Compilation compilation = Specs.compileLeniently(source("Waiting", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface Waiting { @Post("/a") A a(Q q); }
                record Q(@Length(max = Nowhere.MAX) String text) {}
                record A(String text) {}
                """));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.signet.spec.condition.AtLeastOneOf(value = {\"one\", \"two\"}, severity = NotImported.WARN)",
                "dev.signet.spec.condition.AtLeastOneOf({\"one\", Names.TWO})",
                "dev.signet.spec.Example(Names.ONE)",
                "dev.signet.spec.Naming(CAMEL_CASE)"
            })
    void aNameThatCannotBeResolvedIsJavacsErrorAndOnlyThat(String annotation) {
        assertThat(ExpectedErrors.of(Specs.compileLeniently(source("Half", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface Half {
                    @Post("/a") A a(Q q);
                    @Get("/b") A b();
                }
                @ANNOTATION
                record Q(@Length(max = 3) @Redacted String one, String two) {}
                record A(@WireName("t") String text) {}
                """.replace("ANNOTATION", annotation)))))
                .isNotEmpty()
                .noneMatch(error -> error.text().startsWith("["));
    }

    @Test
    void aLongDescriptionDoesNotExhaustTheStack() {
        String words = "word ".repeat(20_000);
        Compilation compilation = Specs.compileLeniently(source("Long", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface Long {
                    /**
                     * Does.
                     *
                     * @param q WORDS
                     */
                    @Post("/a") A a(Q q);
                }
                record Q(String text) {}
                record A(String text) {}
                """.replace("WORDS", words)));
        assertThat(compilation).succeeded();
    }

    @Test
    void aTypeThatNobodyWritesIsJavacsErrorAndOnlyThat() {
        Compilation compilation = Specs.compileLeniently(source("Waiting", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface Waiting { @Post("/a") A a(Q q); }
                record Q(Never never, @Length(max = 1) String text) {}
                record A(String text) {}
                """));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
    }

    @Test
    void aSpecThatCannotBeReadCausesNoComplaintAboutWhatItWouldHaveReached() {
        Compilation compilation = Specs.compileLeniently(source("Broken", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface Broken<T> { @Post("/a") A a(Q q); }
                record Q(@Length(max = 1) String text) {}
                record A(String text) {}
                """));
        assertThat(ExpectedErrors.of(compilation))
                .singleElement()
                .satisfies(error -> assertThat(error.text()).startsWith("[UnsupportedApi]"));
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("fixtures." + name, HEAD + text);
    }

    /** Writes a record in the second round. */
    static final class LateRecord extends AbstractProcessor {

        private int round;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            if (round == 1) {
                write("Trigger", "final class Trigger {}");
            }
            if (round == 2) {
                write("Limits", "final class Limits { static final int MAX = 7; static final String PATH = \"/a\"; }");
                write("Late", "record Late(@dev.signet.spec.constraint.Length(max = 3) String text) {}");
            }
            return false;
        }

        private void write(String name, String text) {
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile("fixtures." + name)
                    .openWriter()) {
                writer.write("package fixtures;\n" + text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
