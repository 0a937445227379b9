package dev.signet.processor.read;

import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.EndpointModel.ResultModel;
import dev.signet.processor.model.EndpointModel.ResultModel.Kind;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeWords;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what a method gives back: nothing, a file, or a value of JSON; as it is, in a {@code Response}, in a
 * {@code CompletableFuture}, or in both.
 */
final class ResultReader {

    private static final String FUTURE = "java.util.concurrent.CompletableFuture";
    private static final String RESPONSE = "dev.signet.runtime.call.Response";
    private static final String DOWNLOAD = "dev.signet.runtime.call.Download";
    private static final List<String> NOTHING = List.of("java.lang.Void", "dev.signet.runtime.call.NoContent");
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
        boolean future = is(type, FUTURE) && argument(type).isPresent();
        Place inFuture = future ? inside(type, place) : place;
        TypeMirror later = future ? argument(type).orElseThrow() : type;
        boolean response = is(later, RESPONSE) && argument(later).isPresent();
        Place inResponse = response ? inside(later, inFuture) : inFuture;
        return read(response ? argument(later).orElseThrow() : later, inResponse, response, future);
    }

    private ResultModel read(TypeMirror type, Place place, boolean response, boolean future) {
        if (type.getKind() == TypeKind.VOID || NOTHING.stream().anyMatch(name -> is(type, name))) {
            requireWritten(type, place, response, future);
            return new ResultModel(Kind.NOTHING, Optional.empty(), response, future);
        }
        if (is(type, DOWNLOAD)) {
            return new ResultModel(Kind.DOWNLOAD, Optional.empty(), response, future);
        }
        if (is(type, "java.util.Optional") || is(type, RESPONSE) || is(type, FUTURE)) {
            problems.add(Rule.UnsupportedType, place.site().type(), WHOLE);
            return new ResultModel(Kind.JSON, Optional.of(new TypeModel.UnreadableType()), response, future);
        }
        return new ResultModel(Kind.JSON, Optional.of(json(type, place)), response, future);
    }

    // There is one way to say nothing in each place, so that generated code returns what the method does.
    private void requireWritten(TypeMirror type, Place place, boolean response, boolean future) {
        String right = response ? "NoContent" : future ? "Void" : "void";
        if (!TypeWords.of(TypeName.get(type)).equals(right)) {
            problems.add(
                    Rule.UnsupportedType, place.site().type(), "There is nothing in this answer. Write " + right + ".");
        }
    }

    private TypeModel json(TypeMirror type, Place place) {
        TypeModel model = types.read(type, place);
        boolean text = model instanceof TypeModel.EnumType
                || model.holds(Scalar.FILE)
                || (model instanceof TypeModel.ScalarType scalar && scalar.kind() != Scalar.FREE);
        if (text) {
            problems.add(
                    Rule.UnsupportedType,
                    place.site().type(),
                    TypeWords.of(TypeName.get(type))
                            + " cannot be the result: answers are JSON objects or lists. Write a record, List<…>, "
                            + "Response<…> of one, Download for a file, or void if the answer has no body.");
        }
        return model;
    }

    private static boolean is(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private static Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream()
                        .<TypeMirror>map(argument -> argument)
                        .findFirst()
                : Optional.empty();
    }

    private static Place inside(TypeMirror type, Place place) {
        return place.argument(0, argument(type).orElseThrow());
    }
}
