package dev.signet.docs;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.signet.processor.SignetProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show compiles as it stands there, and what they point to exists. */
class DocumentsTest {

    private static final Path ROOT = Path.of(System.getProperty("signet.root", ".."));
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern FILE = Pattern.compile("(?ms)^// (\\w+)\\.java\n(.*?)(?=^// \\w+\\.java\n|\\z)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.*);$");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> below = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, below)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theCodeOfADocumentCompilesTogether(Path document) {
        List<JavaFileObject> files = files(read(document));
        if (!files.isEmpty()) {
            assertThat(Compiler.javac()
                            .withProcessors(new SignetProcessor())
                            .withOptions("--release", "17", "-Xlint:all,-processing", "-Werror")
                            .compile(files))
                    .succeededWithoutWarnings();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyBlockOfCodeSaysWhichFileItIs(Path document) {
        Matcher blocks = JAVA_BLOCK.matcher(read(document));
        while (blocks.find()) {
            assertThat(FILE.matcher(blocks.group(1)).lookingAt())
                    .as(blocks.group(1))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkWithinTheProjectLeadsSomewhere(Path document) {
        Matcher links = LINK.matcher(read(document));
        while (links.find()) {
            assertThat(document.resolveSibling(links.group(1))).exists();
        }
    }

    private static List<JavaFileObject> files(String text) {
        List<JavaFileObject> sources = new ArrayList<>();
        Matcher blocks = JAVA_BLOCK.matcher(text);
        while (blocks.find()) {
            Matcher files = FILE.matcher(blocks.group(1));
            while (files.find()) {
                sources.add(source(files.group(1), files.group(2)));
            }
        }
        return sources;
    }

    private static JavaFileObject source(String name, String text) {
        Matcher packageName = PACKAGE.matcher(text);
        String prefix = packageName.find() ? packageName.group(1) + "." : "";
        return JavaFileObjects.forSourceString(prefix + name, text);
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
