package dev.signet.processor.problem;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;

/** The types that declarations are written with. */
final class TypeTrees {

    private TypeTrees() {}

    /** The type of a component or parameter, or the result type of a method. */
    static Optional<Tree> of(Tree declaration) {
        if (declaration instanceof VariableTree variable) {
            return Optional.of(variable.getType());
        }
        return declaration instanceof MethodTree method
                ? Optional.ofNullable(method.getReturnType())
                : Optional.empty();
    }

    /** The type argument that {@code path} leads to. */
    static Optional<Tree> argument(Tree type, List<Integer> path) {
        if (path.isEmpty()) {
            return Optional.of(type);
        }
        if (bare(type) instanceof ParameterizedTypeTree parameterized
                && path.get(0) < parameterized.getTypeArguments().size()) {
            return argument(parameterized.getTypeArguments().get(path.get(0)), path.subList(1, path.size()));
        }
        return Optional.empty();
    }

    /** The annotations before a type argument. */
    static List<? extends AnnotationTree> annotations(Tree type) {
        return type instanceof AnnotatedTypeTree annotated ? annotated.getAnnotations() : List.of();
    }

    private static Tree bare(Tree type) {
        return type instanceof AnnotatedTypeTree annotated ? annotated.getUnderlyingType() : type;
    }
}
