package dev.signet.processor.problem;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;

/** The part of a type or expression with which it begins: javac points at operators, people look at beginnings. */
final class Leftmost {

    private Leftmost() {}

    static Tree of(Tree tree) {
        if (tree instanceof ParameterizedTypeTree type) {
            return of(type.getType());
        }
        if (tree instanceof AnnotatedTypeTree type) {
            return of(type.getUnderlyingType());
        }
        if (tree instanceof ArrayTypeTree type) {
            return of(type.getType());
        }
        if (tree instanceof MemberSelectTree select) {
            return of(select.getExpression());
        }
        return tree instanceof BinaryTree binary ? of(binary.getLeftOperand()) : tree;
    }
}
