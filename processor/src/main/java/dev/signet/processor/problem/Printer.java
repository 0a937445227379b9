package dev.signet.processor.problem;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Prints problems as compile errors, each once: a record that two specs share is reported for the first. */
public final class Printer {

    // Batch ecj does not replace what it finds in its output.
    private static final String LEFT_OVER =
            ": it is there already, most likely from an earlier compilation. Delete the "
                    + "generated sources and classes, and compile again.";

    private final Messager messager;
    private final Positions positions;
    private final Set<String> printed = new HashSet<>();

    /** Prints to the compiler that runs the processor. */
    public Printer(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.positions = Positions.of(environment);
    }

    /** Prints those that were not printed before; on the spec those for which there is no better place. */
    public void print(Collection<Problem> problems, Element spec) {
        problems.forEach(problem -> print(problem, spec));
    }

    /** Prints those that were not printed before and belong to no spec. */
    public void print(Collection<Problem> problems) {
        problems.forEach(problem -> print(problem, problem.site().element()));
    }

    /** Prints that the processor itself has failed on a spec. */
    public void printFailure(Element element, RuntimeException failure) {
        if (failure.getCause() instanceof FilerException) {
            messager.printMessage(Kind.ERROR, failure.getMessage() + LEFT_OVER, element);
            return;
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        messager.printMessage(
                Kind.ERROR,
                "Signet's processor has failed on " + element.getSimpleName()
                        + ". This is a mistake of Signet, not of the "
                        + "spec; please report it together with the spec and this trace:\n" + trace,
                element);
    }

    private void print(Problem problem, Element spec) {
        Site site = problem.site();
        boolean first = printed.add(positions.describe(site) + " " + problem.text());
        if (first && !positions.print(Kind.ERROR, problem.text(), site)) {
            print(problem.text(), Positioned.nearest(site.element(), spec), site.mark());
        }
    }

    private void print(String text, Element element, Site.@Nullable Mark mark) {
        if (mark == null) {
            messager.printMessage(Kind.ERROR, text, element);
        } else {
            messager.printMessage(Kind.ERROR, text, element, mark.mirror());
        }
    }
}
