package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Which types are compiled now. javac's trees tell; without them it is what the rounds began with. */
final class Sources {

    private final @Nullable Trees trees;
    private final Filer filer;
    // Names, because an element means nothing outside its round.
    private final Set<String> roots = new LinkedHashSet<>();

    Sources(ProcessingEnvironment environment) {
        this.trees = trees(environment);
        this.filer = environment.getFiler();
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError e) {
            // Not javac, or javac behind another tool's wrapper.
            return null;
        }
    }

    /** Notes a type that a round begins with. */
    void add(TypeElement root) {
        roots.add(root.getQualifiedName().toString());
    }

    /** The types that rounds began with, in order. */
    Set<String> roots() {
        return roots;
    }

    boolean haveTrees() {
        return trees != null;
    }

    boolean contain(TypeElement type) {
        return trees == null ? isCompiledHere(ClassName.get(type).topLevelClassName()) : trees.getPath(type) != null;
    }

    /** Whether the source has this very declaration, as far as one can tell. */
    boolean show(Element declaration) {
        return trees != null && trees.getPath(declaration) != null;
    }

    /** Whether an annotation in the type does not exist, as far as one can tell. */
    boolean lackAnAnnotation(TypeElement type) {
        return trees != null && UnresolvedAnnotations.in(type, trees);
    }

    // An incremental build of Eclipse gives the compiler one file, and its own class files of all others. Unlike javac
    // 17,
    // ecj reads class files whole.
    private boolean isCompiledHere(ClassName type) {
        return roots.contains(type.canonicalName()) || isInOutput(type);
    }

    private boolean isInOutput(ClassName type) {
        try (InputStream file = filer.getResource(
                        StandardLocation.CLASS_OUTPUT, type.packageName(), type.simpleName() + ".class")
                .openInputStream()) {
            return file != null;
        } catch (IOException | RuntimeException e) {
            // There is none, and filers say so in different ways.
            return false;
        }
    }
}
