package dev.signet.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Compiles specs in a folder by Eclipse's compiler, which shows processors the same source in another way than javac.
 *
 * @param folder where sources, generated sources and classes go
 */
record Ecj(Path folder) {

    /**
     * What became of it.
     *
     * @param errors the texts of all errors, of the processor and of ecj
     * @param positions the lines of these errors, 0 where there is none
     */
    record Result(List<String> errors, List<Long> positions) {}

    /** Compiles sources, given by their qualified names. */
    Result compile(Map<String, String> sources, Processor... before) {
        sources.forEach((name, text) -> Specs.write(source(name), text));
        return compile(sources.keySet().stream().map(this::source).toList(), before);
    }

    private Result compile(List<Path> files, Processor... before) {
        JavaCompiler ecj = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Processor> processors = new ArrayList<>(List.of(before));
        processors.add(new SignetProcessor());
        try (StandardJavaFileManager manager = ecj.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = ecj.getTask(
                    Writer.nullWriter(),
                    manager,
                    diagnostics,
                    options(),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result(diagnostics.getDiagnostics());
    }

    /** What a supplier of texts says that was compiled. */
    List<String> run(String supplier) {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory("classes").toUri().toURL()})) {
            Class<?> type = loader.loadClass(supplier);
            List<?> said = (List<?>) ((Supplier<?>) type.getConstructor().newInstance()).get();
            return said.stream().map(String::valueOf).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Result result(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<Diagnostic<? extends JavaFileObject>> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        return new Result(
                errors.stream().map(error -> error.getMessage(Locale.ROOT)).toList(),
                errors.stream().map(Diagnostic::getLineNumber).toList());
    }

    private List<String> options() {
        // The folder of classes stands on the class path too: an incremental build finds there what it does not
        // compile.
        String path =
                directory("classes") + System.getProperty("path.separator") + System.getProperty("java.class.path");
        return List.of(
                "--release",
                "17",
                "-s",
                directory("generated").toString(),
                "-d",
                directory("classes").toString(),
                "-classpath",
                path);
    }

    private Path source(String name) {
        return folder.resolve("src").resolve(name.replace('.', '/') + ".java");
    }

    private Path directory(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what was generated, source and class. */
    void deleteGenerated() {
        try {
            for (String path : generated().keySet()) {
                Files.delete(directory("generated").resolve(path));
                Files.delete(directory("classes").resolve(path.replace(".java", ".class")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** The texts of what was generated, by path. */
    Map<String, String> generated() {
        Map<String, String> texts = new TreeMap<>();
        Path generated = directory("generated");
        try (Stream<Path> files = Files.walk(generated)) {
            files.filter(Files::isRegularFile).forEach(file -> texts.put(path(generated, file), Specs.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
