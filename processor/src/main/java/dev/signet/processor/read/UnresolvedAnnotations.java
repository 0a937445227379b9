package dev.signet.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds annotations that do not exist. javac leaves them out of its elements, where they would seem never to have been written. */
final class UnresolvedAnnotations extends TreePathScanner<Boolean, Trees> {

    private UnresolvedAnnotations() {}

    /** Whether there is one in the source of the type; false if there is no source. */
    static boolean in(TypeElement type, Trees trees) {
        TreePath path = trees.getPath(type);
        return path != null && Boolean.TRUE.equals(new UnresolvedAnnotations().scan(path, trees));
    }

    @Override
    public Boolean visitAnnotation(AnnotationTree annotation, Trees trees) {
        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), annotation.getAnnotationType()));
        boolean isMissing = type != null && type.getKind() == TypeKind.ERROR;
        return isMissing || Boolean.TRUE.equals(super.visitAnnotation(annotation, trees));
    }

    @Override
    public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
}
