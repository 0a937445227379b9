package dev.signet.processor.problem;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints problems as compile errors, each once: a record that two specs share is reported for the first. */
public final class Printer {

    private final Messager messager;
    private final Positions positions;
    private final Set<String> printed = new HashSet<>();

    /** Prints to the compiler that runs the processor. */
    public Printer(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.positions = Positions.of(environment);
    }

    /** Prints those that were not printed before. */
    public void print(Collection<Problem> problems) {
        for (Problem problem : problems) {
            String place = positions.describe(problem.site());
            if (printed.add(place + " " + problem.text())) {
                print(problem);
            }
        }
    }

    /** Prints that the processor itself has failed on a spec. */
    public void printFailure(Element element, RuntimeException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        messager.printMessage(
                Kind.ERROR,
                "Signet's processor has failed on " + element.getSimpleName()
                        + ". This is a mistake of Signet, not of the "
                        + "spec; please report it together with the spec and this trace:\n" + trace,
                element);
    }

    private void print(Problem problem) {
        Site site = problem.site();
        if (positions.print(Kind.ERROR, problem.text(), site)) {
            return;
        }
        Site.Mark mark = site.mark();
        if (mark == null) {
            messager.printMessage(Kind.ERROR, problem.text(), site.element());
        } else {
            messager.printMessage(Kind.ERROR, problem.text(), site.element(), mark.mirror());
        }
    }
}
