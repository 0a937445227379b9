package dev.signet.processor;

import com.google.auto.service.AutoService;
import dev.signet.processor.check.Checks;
import dev.signet.processor.example.ExampleCheck;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.problem.Printer;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.read.ApiReader;
import dev.signet.processor.read.Compilation;
import dev.signet.processor.read.EventReader;
import dev.signet.processor.read.UnreadAnnotations;
import dev.signet.processor.read.UnresolvedTypes;
import dev.signet.processor.read.UnresolvedValueException;
import dev.signet.processor.write.SourceWriter;
import dev.signet.spec.Api;
import dev.signet.spec.Event;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads specs and writes their clients: read, check, print, write. A spec with a mistake is not written; the others are,
 * so that no error follows from another. A spec that needs a type which another processor is still to write waits for the
 * next round.
 */
@AutoService(Processor.class)
public final class SignetProcessor extends AbstractProcessor {

    private Compilation compilation;
    private Printer printer;
    private SourceWriter writer;

    // Names, because an element means nothing outside its round.
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> halfRead = new LinkedHashSet<>();
    private boolean allRead = true;

    /** For the compiler. */
    public SignetProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.signet.spec.*", "dev.signet.runtime.Generated");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new Compilation(environment);
        printer = new Printer(environment);
        writer = new SourceWriter(environment.getFiler());
    }

    // No other processor has business with these, and a compiler warns of annotations that nobody claims.
    @SuppressWarnings("DoNotClaimAnnotations")
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(compilation::add);
        round.getElementsAnnotatedWith(Api.class).forEach(this::await);
        round.getElementsAnnotatedWith(Event.class).forEach(this::await);
        if (round.processingOver()) {
            reportUnread();
        } else {
            Set.copyOf(waiting).stream().sorted().forEach(this::processIfReady);
        }
        return true;
    }

    private void await(Element spec) {
        if (spec instanceof TypeElement type) {
            waiting.add(name(type));
        }
    }

    private void processIfReady(String name) {
        Optional<TypeElement> api = compilation.type(name);
        if (api.isPresent() && !UnresolvedTypes.reachedFrom(api.get(), compilation)) {
            waiting.remove(name);
            halfRead.remove(name);
            processOrExcuse(api.get());
        }
    }

    // An exception would end the compiler in a stack trace that names nothing of the user's.
    private void processOrExcuse(TypeElement type) {
        try {
            process(type);
        } catch (UnresolvedValueException e) {
            // It waits for the next round; if that is the last, javac itself says what it could not find.
            waiting.add(name(type));
            halfRead.add(name(type));
        } catch (RuntimeException e) {
            allRead = false;
            printer.printFailure(type, e);
        }
    }

    private void process(TypeElement type) {
        Problems problems = new Problems();
        boolean isApi = type.getAnnotation(Api.class) != null;
        Optional<ApiModel> api = isApi
                ? new ApiReader(compilation).read(type, problems)
                : new EventReader(compilation).read(type, problems);
        api.ifPresent(model -> Checks.run(model, problems));
        // Of a spec that is wrong itself, no example is right.
        api.filter(model -> problems.none()).ifPresent(model -> new ExampleCheck(model, problems).run());
        printer.print(problems.all(), type);
        allRead &= problems.none();
        if (problems.none()) {
            api.ifPresent(writer::write);
        }
    }

    // Where reading has stopped half way, what is left was not misplaced.
    private void reportUnread() {
        if (!halfRead.isEmpty()) {
            return;
        }
        Problems problems = new Problems();
        boolean reachedOnly = !allRead || !waiting.isEmpty();
        UnreadAnnotations unread = new UnreadAnnotations(compilation, problems, reachedOnly);
        compilation.roots().forEach(unread::find);
        printer.print(problems.all());
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
