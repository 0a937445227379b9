package dev.signet.processor;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Compiles specs with the processor, as strictly as a careful user would. */
final class Specs {

    static final Path RESOURCES = Path.of("src/test/resources");

    private Specs() {}

    static Compilation compile(JavaFileObject... sources) {
        // A fixture is one file with several classes, which nobody else writes.
        return compiler("-Xlint:all,-processing,-auxiliaryclass", "-Werror").compile(sources);
    }

    /** Without javac's own opinion of what is wrong anyway. */
    static Compilation compileLeniently(JavaFileObject... sources) {
        return compiler("-Xlint:none").compile(sources);
    }

    private static Compiler compiler(String... lint) {
        return Compiler.javac()
                .withProcessors(new SignetProcessor())
                .withOptions(Stream.concat(Stream.of("--release", "17"), Stream.of(lint))
                        .toArray());
    }

    static JavaFileObject source(Path file) {
        return JavaFileObjects.forSourceString(name(file), read(file));
    }

    /** The qualified name of a fixture. */
    static String name(Path file) {
        return "fixtures." + file.getFileName().toString().replace(".java", "");
    }

    /** The specs of samples/wechatpay by qualified name. */
    static Map<String, String> wechatPay() {
        Path root = Path.of("../samples/wechatpay/src/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(file -> name(root, file), Specs::read, (one, two) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(".java", "").replace(File.separatorChar, '.');
    }

    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of what was generated, by path. */
    static Map<String, String> generated(Compilation compilation) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            texts.put(file.getName().replaceFirst("^/SOURCE_OUTPUT/", ""), text(file));
        }
        return texts;
    }

    static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether expected text is to be rewritten instead of compared: {@code -Dsignet.rewrite}. */
    static boolean rewrite() {
        return System.getProperty("signet.rewrite") != null;
    }
}
