package dev.signet.processor.read;

import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.EndpointModel.ResultModel;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeWords;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a method gives back: nothing, a record, or {@code Response} of one. */
final class ResultReader {

    private static final String RESPONSE = "dev.signet.runtime.call.Response";
    private static final String WHOLE =
            "Write the answer's record as the result, or Response<…> of it to see how it came. A "
                    + "call without a result throws.";

    private final TypeReader types;
    private final Problems problems;

    ResultReader(Compilation compilation, Reach reach, Problems problems) {
        this.types =
                new TypeReader(compilation, reach, new ConstraintReader(compilation.annotations(), problems), problems);
        this.problems = problems;
    }

    ResultModel read(ExecutableElement method, Place place) {
        TypeMirror type = method.getReturnType();
        if (type.getKind() == TypeKind.VOID) {
            return new ResultModel(Optional.empty(), false);
        }
        if (is(type, "java.util.Optional") || isRawResponse(type)) {
            problems.add(Rule.UnsupportedType, place.site().type(), WHOLE);
            return new ResultModel(Optional.of(new TypeModel.UnreadableType()), false);
        }
        Optional<TypeMirror> wrapped = responseOf(type);
        Place result = wrapped.isPresent() ? place.argument(0, wrapped.get()) : place;
        return new ResultModel(Optional.of(record(wrapped.orElse(type), result)), wrapped.isPresent());
    }

    private TypeModel record(TypeMirror type, Place place) {
        TypeModel model = types.read(type, place);
        if (!(model instanceof TypeModel.RecordType) && !(model instanceof TypeModel.UnreadableType)) {
            Site site = place.site().type();
            problems.add(
                    Rule.UnsupportedType,
                    site,
                    TypeWords.of(TypeName.get(type))
                            + " cannot be the result: answers are JSON objects. Write a record, Response<…> of "
                            + "one, or void if the answer has no body.");
        }
        return model;
    }

    private static boolean isRawResponse(TypeMirror type) {
        return is(type, RESPONSE) && responseOf(type).isEmpty();
    }

    private static boolean is(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private static Optional<TypeMirror> responseOf(TypeMirror type) {
        return is(type, RESPONSE)
                ? ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .<TypeMirror>map(argument -> argument)
                                .findFirst()
                : Optional.empty();
    }
}
