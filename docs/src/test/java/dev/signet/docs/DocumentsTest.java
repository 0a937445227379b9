package dev.signet.docs;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import dev.signet.processor.SignetProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show compiles as it stands there, and what they point to exists. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static List<Path> documents() throws IOException {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theCodeOfADocumentCompilesTogether(Path document) {
        List<JavaFileObject> files = Documents.files(document);
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
        assertThat(Documents.blocks(document)).allMatch(Documents::isFile);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkWithinTheProjectLeadsSomewhere(Path document) {
        Matcher links = LINK.matcher(Documents.read(document));
        while (links.find()) {
            assertThat(document.resolveSibling(links.group(1))).exists();
        }
    }
}
