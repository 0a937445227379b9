package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Eclipse's compiler shows late, in part, or without a place. */
class EcjRoundsTest {

    private static final String HEAD = """
            package fixtures;
            import dev.signet.spec.*;
            import dev.signet.spec.constraint.*;
            import java.util.List;
            import org.jspecify.annotations.Nullable;
            """;

    private static final String NAMED = """
            @Api(scheme = "S", hosts = "https://a.example")
            interface Named { @Post("/a") void a(Q q); }
            final class Limits { static final int MAX = 7; }
            record Q(
                    @Length(max = 3) String before,
                    @WireName("n") @Length(max = Limits.MAX) @Charset("a-z") @Nullable String named,
                    @Items(max = Limits.MAX) List<@Length(max = Limits.MAX) String> list,
                    @Length(max = 4) String after) {
            """;

    @TempDir
    Path folder;

    private Ecj ecj;

    @BeforeEach
    void start() {
        ecj = new Ecj(folder);
    }

    @Test
    void noAnnotationIsLostWhereOneHasANameForAValue() {
        assertThat(ecj.compile(source("Named", NAMED + "}")).errors()).isEmpty();
        assertThat(ecj.generated()).isEqualTo(byJavac("Named", NAMED + "}"));
    }

    @Test
    void noneIsLostWhereTheRecordHasACompactConstructorEither() {
        String compact = NAMED + "Q { before = before.strip(); } }";
        assertThat(ecj.compile(source("Named", compact)).errors()).isEmpty();
        assertThat(ecj.generated()).isEqualTo(byJavac("Named", compact));
    }

    // The exception: then ecj shows these annotations nowhere. See WrittenComponent.
    @Test
    void someOfOneComponentAreLostWhereTheConstructorIsWrittenOut() {
        String writtenOut = NAMED + """
                Q(String before, @Nullable String named, List<String> list, String after) {
                    this.before = before; this.named = named; this.list = list; this.after = after;
                } }
                """;
        assertThat(ecj.compile(source("Named", writtenOut)).errors()).isEmpty();
        Map<String, String> javac = byJavac("Named", writtenOut);
        assertThat(javac.get("fixtures/QValidator.java"))
                .contains(
                        "Q.before.length",
                        "Q.named.length",
                        "Q.named.charset",
                        "Q.list.items",
                        "Q.list.length",
                        "Q.after.length");
        assertThat(ecj.generated().get("fixtures/QValidator.java"))
                .contains("Q.before.length")
                .contains("Q.list.items", "Q.list.length", "Q.after.length")
                .doesNotContain("Q.named.length", "Q.named.charset");
    }

    @Test
    void theCasesOfASealedInterfaceKeepTheirOrder() {
        String nested = """
                @Api(scheme = "S", hosts = "https://a.example")
                interface Outer {
                    @Post("/a") void a(Q q);
                    @OneOf(by = "t") sealed interface Shape {}
                    @Case("s") record Square(int z) implements Shape {}
                    @Case("c") record Circle(int z) implements Shape {}
                }
                record Q(Outer.Shape shape, Line line) {}
                @OneOf(by = "t") sealed interface Line permits Line.Thin, Thick, Line.Dotted {
                    @Case("d") record Dotted(int z) implements Line {}
                    @Case("t") record Thin(int z) implements Line {}
                }
                @Case("k") record Thick(int z) implements Line {}
                """;
        assertThat(ecj.compile(source("Outer", nested)).errors()).isEmpty();
        assertThat(ecj.generated()).isEqualTo(byJavac("Outer", nested));
    }

    @Test
    void aSpecWaitsForARecordAndAConstantThatAnotherProcessorWrites() {
        Ecj.Result result = ecj.compile(source("Waiting", """
                        @Api(scheme = "S", hosts = "https://a.example")
                        interface Waiting { @Post(Limits.PATH) void a(Q q); }
                        record Q(@Length(max = Limits.MAX) String text, List<Late> late) {}
                        """), new RoundsTest.LateRecord());
        assertThat(result.errors()).isEmpty();
        assertThat(ecj.generated()).containsKeys("fixtures/WaitingClient.java", "fixtures/LateCodec.java");
        assertThat(ecj.generated().get("fixtures/QValidator.java")).contains("0, 7,");
    }

    @Test
    void whatNobodyWritesIsEcjsErrorAndOnlyThat() {
        Ecj.Result result = ecj.compile(source("Waiting", """
                @Api(scheme = "S", hosts = "https://a.example")
                interface Waiting { @Post("/a") void a(Q q); }
                record Q(@Length(max = Nowhere.MAX) String text) {}
                @Api(scheme = "S", hosts = "https://a.example")
                interface Never { @Post("/a") void a(Nothing q); }
                """));
        assertThat(result.errors())
                .containsExactlyInAnyOrder(
                        "Nowhere cannot be resolved to a variable", "Nothing cannot be resolved to a type");
    }

    @Test
    void aNameThatIsNotImportedIsEcjsErrorAndOnlyThat() {
        Ecj.Result result = ecj.compile(Map.of("fixtures.Half", """
                package fixtures;
                @dev.signet.spec.Api(scheme = "S", hosts = "https://a.example")
                interface Half {
                    @dev.signet.spec.Post("/a") A a(Q q);
                    @dev.signet.spec.Get("/b") A b();
                }
                @dev.signet.spec.condition.AtLeastOneOf(value = {"one", "two"}, severity = Severity.WARN)
                record Q(String one, @dev.signet.spec.constraint.Length(max = 3) String two) {}
                record A(@dev.signet.spec.WireName("t") String text) {}
                """));
        assertThat(result.errors()).containsExactly("Severity cannot be resolved to a variable");
    }

    // As the builder of Eclipse compiles one changed file, with what was generated before taken away.
    @Test
    void anInterfaceThatIsCompiledAloneIsWrittenAsBefore() {
        String spec =
                "@Api(scheme = \"S\", hosts = \"https://a.example\") interface Alone { @Post(\"/a\") void a(Q q); }";
        Map<String, String> all = new TreeMap<>(source("Alone", spec));
        all.putAll(source("Limits", "final class Limits { static final int MAX = 7; }"));
        all.putAll(source("Q", NAMED.substring(NAMED.indexOf("record Q")) + "}"));
        assertThat(ecj.compile(all).errors()).isEmpty();
        Map<String, String> before = ecj.generated();
        ecj.deleteGenerated();
        assertThat(ecj.compile(source("Alone", spec)).errors()).isEmpty();
        assertThat(ecj.generated()).isEqualTo(before);
    }

    // Batch ecj keeps what it finds, and gives no file that is there already.
    @Test
    void whatIsGeneratedAlreadyIsToBeDeletedFirst() {
        String spec = "@Api(scheme = \"S\", hosts = \"https://a.example\") interface Twice { @Get(\"/a\") void a(); }";
        assertThat(ecj.compile(source("Twice", spec)).errors()).isEmpty();
        assertThat(ecj.compile(source("Twice", spec)).errors())
                .containsExactly(
                        "fixtures.TwiceEndpoints could not be written: it is there already, most likely from an earlier "
                                + "compilation. Delete the generated sources and classes, and compile again.");
    }

    @Test
    void aMistakeInARecordStandsOnTheSpecBecauseEcjHasNoPlaceInRecords() {
        Ecj.Result result = ecj.compile(source("Placed", """
                record Q(@Length(min = 2, max = 1) String text) {}
                @Api(scheme = "S", hosts = "https://a.example")
                interface Placed { @Post("/a") void a(Q q); }
                """));
        assertThat(result.positions()).containsExactly(8L);
    }

    private static Map<String, String> source(String name, String text) {
        return Map.of("fixtures." + name, HEAD + text);
    }

    private static Map<String, String> byJavac(String name, String text) {
        return Specs.generated(
                Specs.compileLeniently(JavaFileObjects.forSourceString("fixtures." + name, HEAD + text)));
    }
}
