package dev.signet.docs;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.signet.processor.SignetProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The classes that the code of docs/GUIDE.md compiles to. */
final class GuideClasses extends ClassLoader {

    private static final Compilation GUIDE = Compiler.javac()
            .withProcessors(new SignetProcessor())
            .compile(Documents.files(Documents.ROOT.resolve(Path.of("docs", "GUIDE.md"))));

    GuideClasses() {
        super(GuideClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        JavaFileObject file = GUIDE.generatedFile(StandardLocation.CLASS_OUTPUT, name.replace('.', '/') + ".class")
                .orElseThrow(() -> new ClassNotFoundException(name));
        try (InputStream in = file.openInputStream()) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
