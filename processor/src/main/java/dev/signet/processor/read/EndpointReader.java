package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.EndpointModel.ErrorModel;
import dev.signet.processor.model.EndpointModel.RateModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.model.PathModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.Verb;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.ApiError;
import dev.signet.spec.Delete;
import dev.signet.spec.Get;
import dev.signet.spec.Patch;
import dev.signet.spec.Post;
import dev.signet.spec.Put;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Source;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads a method with a verb. */
final class EndpointReader {

    private static final Map<Class<? extends Annotation>, Verb> VERBS = verbs();

    private final Compilation compilation;
    private final Annotations annotations;
    private final Reach reach;
    private final FieldReader fields;
    private final ResultReader results;
    private final Problems problems;

    EndpointReader(Compilation compilation, Reach reach, Problems problems) {
        this.compilation = compilation;
        this.annotations = compilation.annotations();
        this.reach = reach;
        this.fields = new FieldReader(compilation, reach, problems);
        this.results = new ResultReader(compilation, reach, problems);
        this.problems = problems;
    }

    /** The endpoint; empty if it has no verb to begin with. */
    Optional<EndpointModel> read(TypeElement api, ExecutableElement method) {
        Place place = Place.of(method);
        annotations.find(place, Source.class);
        Optional<RateModel> rate = rate(place);
        List<ErrorModel> errors = errors(place);
        List<FieldModel> parameters = parameters(method);
        EndpointModel.ResultModel result = results.read(method, place);
        RecordModel request = request(api, method, parameters, place);
        return verb(method, place)
                .map(verb -> new EndpointModel(
                        method.getSimpleName().toString(),
                        compilation.doc(method),
                        verb,
                        path(place, verb),
                        parameters,
                        request,
                        !isRequestRecord(parameters),
                        result,
                        rate,
                        errors,
                        place.site()));
    }

    private Optional<Verb> verb(ExecutableElement method, Place place) {
        List<Verb> found = VERBS.entrySet().stream()
                .filter(entry -> annotations.has(place, entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (found.isEmpty()) {
            problems.add(
                    Rule.MethodWithoutVerb,
                    place.site(),
                    method.getSimpleName()
                            + " has no verb. Write @Get(\"/path\"), @Post, @Put, @Patch or @Delete, or make it a default method.");
        }
        if (found.size() > 1) {
            problems.add(
                    Rule.SeveralVerbs,
                    place.site(),
                    method.getSimpleName() + " is " + found.get(0) + " and " + found.get(1)
                            + ", but an endpoint has one verb. Declare two methods.");
        }
        return found.stream().findFirst();
    }

    private PathModel path(Place place, Verb verb) {
        Class<? extends Annotation> annotation = VERBS.entrySet().stream()
                .filter(entry -> entry.getValue() == verb)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Mirror mirror = annotations.find(place, annotation).orElseThrow();
        return PathReader.read(mirror.string("value"), mirror.site().member("value"), problems);
    }

    private List<FieldModel> parameters(ExecutableElement method) {
        ParamTags docs = ParamTags.of(compilation.doc(method));
        List<FieldModel> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(fields.read(parameter, Role.REQUEST, docs));
        }
        return parameters;
    }

    // Parameters that are not one request record become the components of a record of their own.
    private RecordModel request(TypeElement api, ExecutableElement method, List<FieldModel> parameters, Place place) {
        if (isRequestRecord(parameters)) {
            return reach.find((ClassName) parameters.get(0).type().javaName())
                    .orElseGet(() -> empty(parameters, place));
        }
        ClassName endpoints = ClassName.get(
                ClassName.get(api).packageName(),
                String.join("_", ClassName.get(api).simpleNames()) + "Endpoints");
        String name = Naming.capitalized(method.getSimpleName().toString()) + "Args";
        return new RecordModel(endpoints.nestedClass(name), true, parameters, place.site());
    }

    // A request record from a library: nothing of it is known here but its name.
    private static RecordModel empty(List<FieldModel> parameters, Place place) {
        return new RecordModel((ClassName) parameters.get(0).type().javaName(), true, List.of(), place.site());
    }

    private static boolean isRequestRecord(List<FieldModel> parameters) {
        return parameters.size() == 1
                && parameters.get(0).role() == Role.REQUEST
                && parameters.get(0).type() instanceof TypeModel.RecordType;
    }

    private Optional<RateModel> rate(Place place) {
        return annotations
                .find(place, RateLimit.class)
                .map(mirror -> new RateModel(mirror.integer("permits"), mirror.integer("perSeconds")));
    }

    private List<ErrorModel> errors(Place place) {
        return annotations.all(place, ApiError.class, ApiError.Table.class).stream()
                .map(mirror -> new ErrorModel(
                        mirror.integer("status"),
                        mirror.string("code"),
                        mirror.string("when"),
                        mirror.string("remedy"),
                        mirror.constant("retry")))
                .toList();
    }

    private static Map<Class<? extends Annotation>, Verb> verbs() {
        Map<Class<? extends Annotation>, Verb> verbs = new LinkedHashMap<>();
        verbs.put(Get.class, Verb.GET);
        verbs.put(Post.class, Verb.POST);
        verbs.put(Put.class, Verb.PUT);
        verbs.put(Patch.class, Verb.PATCH);
        verbs.put(Delete.class, Verb.DELETE);
        return verbs;
    }
}
