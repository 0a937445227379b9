package dev.signet.processor.problem;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Annotations as they are written. */
final class AnnotationTrees {

    private AnnotationTrees() {}

    /** The annotations before a declaration. */
    static List<? extends AnnotationTree> on(Tree declaration) {
        if (declaration instanceof VariableTree variable) {
            return variable.getModifiers().getAnnotations();
        }
        if (declaration instanceof MethodTree method) {
            return method.getModifiers().getAnnotations();
        }
        return declaration instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
    }

    /** The annotation marked, or the value of it that is meant. */
    static Optional<Tree> find(List<? extends AnnotationTree> annotations, Site.Mark mark) {
        return annotations.stream()
                .filter(annotation -> simpleName(annotation).equals(mark.simpleName()))
                .skip(mark.ordinal())
                .findFirst()
                .map(annotation -> value(annotation, mark.member()));
    }

    private static Tree value(AnnotationTree annotation, @Nullable String member) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals(member)) {
                return Leftmost.of(assignment.getExpression());
            }
        }
        return annotation;
    }

    private static String simpleName(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
