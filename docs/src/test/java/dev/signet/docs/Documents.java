package dev.signet.docs;

import com.google.testing.compile.JavaFileObjects;
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

/** The documents of the project, and the code that they show. */
final class Documents {

    static final Path ROOT = Path.of(System.getProperty("signet.root", ".."));

    private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern FILE = Pattern.compile("(?ms)^// (\\w+)\\.java\n(.*?)(?=^// \\w+\\.java\n|\\z)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.*);$");

    private Documents() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> below = Files.walk(ROOT.resolve("docs"));
                Stream<Path> samples = Files.walk(ROOT.resolve("samples"), 2)) {
            return Stream.of(top, below, samples)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** The Java files that a document shows. */
    static List<JavaFileObject> files(Path document) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String block : blocks(document)) {
            Matcher files = FILE.matcher(block);
            while (files.find()) {
                sources.add(source(files.group(1), files.group(2)));
            }
        }
        return sources;
    }

    static List<String> blocks(Path document) {
        List<String> blocks = new ArrayList<>();
        Matcher found = JAVA_BLOCK.matcher(read(document));
        while (found.find()) {
            blocks.add(found.group(1));
        }
        return blocks;
    }

    /** Whether a block says at its beginning which file it is. */
    static boolean isFile(String block) {
        return FILE.matcher(block).lookingAt();
    }

    static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(String name, String text) {
        Matcher packageName = PACKAGE.matcher(text);
        String prefix = packageName.find() ? packageName.group(1) + "." : "";
        return JavaFileObjects.forSourceString(prefix + name, text);
    }
}
