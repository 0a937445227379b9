package dev.signet.processor.problem;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where in the source a site is. Messager is exact only for a single annotation on a declaration; javac's trees give line
 * and column of everything. Other compilers have no trees, and then nothing here works.
 */
final class Positions {

    private final @Nullable Trees trees;

    private Positions(@Nullable Trees trees) {
        this.trees = trees;
    }

    static Positions of(ProcessingEnvironment environment) {
        try {
            return new Positions(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            // Not javac, or javac behind another tool's wrapper.
            return new Positions(null);
        }
    }

    /** Prints at the site; false if there is no tree for it. */
    boolean print(Kind kind, String text, Site site) {
        TreePath path = path(site.element());
        if (trees == null || path == null) {
            return false;
        }
        trees.printMessage(kind, text, tree(site, path.getLeaf()), path.getCompilationUnit());
        return true;
    }

    /** A text that is the same for the same place only. */
    String describe(Site site) {
        TreePath path = path(site.element());
        if (trees == null || path == null) {
            return site.path() + " " + site.typePath() + site.isType() + describe(site.mark());
        }
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, tree(site, path.getLeaf()));
        return unit.getSourceFile().toUri() + " " + start;
    }

    private static String describe(Site.@Nullable Mark mark) {
        return mark == null ? "" : " @" + mark.simpleName() + mark.ordinal() + mark.member();
    }

    private @Nullable TreePath path(Element element) {
        return trees == null ? null : trees.getPath(element);
    }

    private static Tree tree(Site site, Tree declaration) {
        Site.Mark mark = site.mark();
        Optional<Tree> type = TypeTrees.of(declaration).flatMap(tree -> TypeTrees.argument(tree, site.typePath()));
        if (mark != null) {
            boolean inside = !site.typePath().isEmpty();
            return (inside ? type.map(TypeTrees::annotations) : Optional.of(AnnotationTrees.on(declaration)))
                    .flatMap(annotations -> AnnotationTrees.find(annotations, mark))
                    .orElse(declaration);
        }
        return site.isType() ? type.map(Leftmost::of).orElse(declaration) : declaration;
    }
}
