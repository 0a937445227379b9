package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.Chain.Target;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.EnumType;
import dev.signet.processor.model.TypeModel.ListType;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a condition holds, as an expression and in words. */
final class ConditionCode {

    private final ApiModel api;

    ConditionCode(ApiModel api) {
        this.api = api;
    }

    /**
     * The expression.
     *
     * @param target what the condition looks at
     * @param holder the variable of the record that has it
     */
    CodeBlock holds(Condition condition, Target target, CodeBlock holder) {
        CodeBlock access = access(target.path(), holder);
        CodeBlock test = test(condition, target.field().type(), access);
        CodeBlock guard = guard(target.path(), holder);
        return guard.isEmpty() ? test : CodeBlock.of("$L && $L", guard, test);
    }

    /** What is read of the last component of a path. */
    static CodeBlock access(List<FieldModel> path, CodeBlock holder) {
        CodeBlock access = holder;
        for (FieldModel field : path) {
            access = CodeBlock.of("$L.$N()", access, field.name());
        }
        return access;
    }

    /** That the records on the way are there; empty if there are none. */
    static CodeBlock guard(List<FieldModel> path, CodeBlock holder) {
        CodeBlock.Builder guard = CodeBlock.builder();
        for (int i = 1; i < path.size(); i++) {
            guard.add(i == 1 ? "$L != null" : " && $L != null", access(path.subList(0, i), holder));
        }
        return guard.build();
    }

    private static CodeBlock test(Condition condition, TypeModel type, CodeBlock access) {
        boolean primitive = type.isPrimitive();
        return switch (condition.test()) {
            case PRESENT -> primitive ? CodeBlock.of("true") : CodeBlock.of("$L != null", access);
            case CONTAINS -> {
                TypeModel element =
                        type instanceof ListType list ? list.element().type() : type;
                CodeBlock value = value(element, condition.values().get(0));
                yield CodeBlock.of("$1L != null && $1L.contains($2L)", access, value);
            }
            case IN -> any(condition.values(), type, access);
            case NOT_IN -> {
                CodeBlock none = CodeBlock.of("!($L)", any(condition.values(), type, access));
                yield primitive ? none : CodeBlock.of("$L != null && $L", access, none);
            }
        };
    }

    private static CodeBlock any(List<String> values, TypeModel type, CodeBlock access) {
        CodeBlock any = values.stream().map(value -> equal(type, value, access)).collect(CodeBlock.joining(" || "));
        return values.size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    private static CodeBlock equal(TypeModel type, String value, CodeBlock access) {
        boolean identical = type instanceof EnumType || type.isPrimitive();
        return identical
                ? CodeBlock.of("$L == $L", access, value(type, value))
                : type.is(Scalar.STRING)
                        ? CodeBlock.of("$L.equals($L)", value(type, value), access)
                        : CodeBlock.of("$1L != null && $1L == $2L", access, value(type, value));
    }

    private static CodeBlock value(TypeModel type, String value) {
        if (type instanceof EnumType) {
            return CodeBlock.of("$T.$L", type.javaName(), value);
        }
        return switch (((TypeModel.ScalarType) type).kind()) {
            case STRING -> Literal.of(value);
            case LONG -> CodeBlock.of("$LL", value);
            default -> CodeBlock.of("$L", value);
        };
    }

    /** In names of the wire, which is where the reader of a violation looks. */
    String inWords(Condition condition, Target target) {
        String selector = target.path().stream().map(FieldModel::wireName).collect(Collectors.joining("."));
        String values = target.isHidden()
                ? "***"
                : condition.values().stream()
                        .map(value -> onTheWire(target.field().type(), value))
                        .collect(Collectors.joining(" or "));
        return switch (condition.test()) {
            case IN -> selector + " is " + values;
            case NOT_IN -> selector + " is not " + values;
            case CONTAINS -> selector + " contains " + values;
            case PRESENT -> selector + " is there";
        };
    }

    private String onTheWire(TypeModel type, String value) {
        TypeModel compared = type instanceof ListType list ? list.element().type() : type;
        return compared instanceof EnumType name
                ? api.enumeration(name.javaName())
                        .flatMap((EnumModel model) -> model.text(value))
                        .orElse(value)
                : value;
    }

    /** That what the condition looks at breaks no rule that its own record would have told of. */
    static CodeBlock sound(Target target, CodeBlock holder) {
        TypeModel type = target.field().type();
        if (target.path().size() > 1 || type.isPrimitive()) {
            return CodeBlock.of("");
        }
        CodeBlock access = access(target.path(), holder);
        if (!(type instanceof EnumType name)) {
            return target.field().required() ? CodeBlock.of("$L != null", access) : CodeBlock.of("");
        }
        CodeBlock known = CodeBlock.of("$T.TEXTS.hasText($L)", Artifacts.codec(name.javaName()), access);
        return target.field().required()
                ? CodeBlock.of("$L != null && $L", access, known)
                : CodeBlock.of("($L == null || $L)", access, known);
    }
}
