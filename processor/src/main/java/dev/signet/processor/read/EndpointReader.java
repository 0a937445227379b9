package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads a method with a verb. */
final class EndpointReader {

    private static final Set<String> RESERVED =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Compilation compilation;
    private final Annotations annotations;
    private final Reach reach;
    private final FieldReader fields;
    private final ResultReader results;
    private final VerbReader verbs;
    private final NamingReader naming;
    private final PageReader pages;
    private final Problems problems;

    EndpointReader(Compilation compilation, Reach reach, Problems problems) {
        this.compilation = compilation;
        this.annotations = compilation.annotations();
        this.reach = reach;
        this.fields = new FieldReader(compilation, reach, problems);
        this.results = new ResultReader(compilation, reach, problems);
        this.verbs = new VerbReader(compilation, problems);
        this.naming = new NamingReader(annotations);
        this.pages = new PageReader(annotations);
        this.problems = problems;
    }

    EndpointModel read(TypeElement api, ExecutableElement method) {
        Place place = Place.of(method);
        annotations.find(place, Source.class);
        requirePlain(method, place);
        VerbReader.Route route = verbs.read(api, method, place);
        List<FieldModel> parameters = parameters(method);
        return new EndpointModel(
                method.getSimpleName().toString(),
                compilation.doc(method),
                route.verb(),
                route.path(),
                parameters,
                request(api, method, parameters, place),
                !isRequestRecord(parameters),
                results.read(method, place),
                pages.rate(method),
                pages.proof(place),
                pages.errors(method),
                annotations.has(place, Deprecated.class),
                place.site());
    }

    private void requirePlain(ExecutableElement method, Place place) {
        if (!method.getTypeParameters().isEmpty()) {
            problems.add(
                    Rule.UnsupportedMethod,
                    place.site(),
                    method.getSimpleName()
                            + " has type parameters, which have no form on the wire. Declare one method for "
                            + "each type it is used with.");
        }
        if (!method.getThrownTypes().isEmpty()) {
            problems.add(
                    Rule.UnsupportedMethod,
                    place.site(),
                    method.getSimpleName()
                            + " declares exceptions, but a client throws SignetException, which needs no "
                            + "declaration. Remove `throws`.");
        }
    }

    // The parameters become components of a record, which reserves the methods of Object (JLS 8.10.1).
    private void requireComponentName(VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        if (RESERVED.contains(name)) {
            problems.add(
                    Rule.UnsupportedMethod,
                    Place.of(parameter).site(),
                    "No component of a record can be called " + name
                            + ", and the parameters become one. Rename it, and give " + "it its name by @WireName(\""
                            + name + "\").");
        }
    }

    private List<FieldModel> parameters(ExecutableElement method) {
        // An inherited method keeps the names that its own interface gives it.
        String style = naming.style(method.getEnclosingElement());
        ParamTags docs = ParamTags.of(compilation.doc(method));
        List<FieldModel> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            requireComponentName(parameter);
            parameters.add(fields.read(parameter, Role.REQUEST, style, docs));
        }
        return parameters;
    }

    // Parameters that are not one request record become the components of a record of their own.
    private RecordModel request(TypeElement api, ExecutableElement method, List<FieldModel> parameters, Place place) {
        if (isRequestRecord(parameters)) {
            requireSource(parameters.get(0));
            return reach.find((ClassName) parameters.get(0).type().javaName())
                    .orElseGet(() -> empty(parameters, place));
        }
        ClassName endpoints = ClassName.get(
                ClassName.get(api).packageName(),
                String.join("_", ClassName.get(api).simpleNames()) + "Endpoints");
        String name = Naming.capitalized(method.getSimpleName().toString()) + "Args";
        return RecordModel.plain(endpoints.nestedClass(name), true, parameters, place.site());
    }

    private void requireSource(FieldModel request) {
        ClassName name = (ClassName) request.type().javaName();
        boolean library = compilation
                .type(name.canonicalName())
                .filter(compilation::isSource)
                .isEmpty();
        boolean generated =
                compilation.type(Artifacts.codec(name).canonicalName()).isPresent();
        if (library && generated) {
            problems.add(
                    Rule.RecordFromClassFileWithoutCodec,
                    request.site(),
                    name.simpleName()
                            + " comes from a class file, and where its components go is not known here. Write @Body "
                            + "before it if it is the whole JSON body; else declare it in the module of its @Api, and "
                            + "compile the two together.");
        }
    }

    // A request record from a library: nothing of it is known here but its name.
    private static RecordModel empty(List<FieldModel> parameters, Place place) {
        return RecordModel.plain((ClassName) parameters.get(0).type().javaName(), false, List.of(), place.site());
    }

    private static boolean isRequestRecord(List<FieldModel> parameters) {
        return parameters.size() == 1
                && parameters.get(0).role() == Role.REQUEST
                && parameters.get(0).type() instanceof TypeModel.RecordType;
    }
}
