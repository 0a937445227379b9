package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import java.util.List;

/** The code that writes and reads the members of a JSON object. */
final class JsonObjectCode {

    private JsonObjectCode() {}

    static CodeBlock write(List<FieldModel> members, String value, String json) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$N.beginObject()", json);
        members.forEach(member -> code.addStatement("$L", member(member, value, json)));
        return code.addStatement("$N.endObject()", json).build();
    }

    private static CodeBlock member(FieldModel field, String value, String json) {
        CodeBlock name = Literal.of(field.wireName());
        if (field.type() instanceof TypeModel.ListType list) {
            return CodeBlock.of(
                    "$N.list($L, $N.$N(), $L)",
                    json,
                    name,
                    value,
                    field.name(),
                    ElementCode.writer(list.element(), field));
        }
        if (field.type() instanceof TypeModel.ScalarType scalar && scalar.kind() != Scalar.TIME) {
            return CodeBlock.of("$N.member($L, $N.$N())", json, name, value, field.name());
        }
        return CodeBlock.of(
                "$N.member($L, $N.$N(), $L)", json, name, value, field.name(), ElementCode.writer(field.type(), field));
    }

    static CodeBlock read(List<FieldModel> members, Locals locals, String json) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (FieldModel member : members) {
            TypeName type = member.type().javaName();
            code.addStatement("$T $N = null", type.isPrimitive() ? type.box() : type, locals.of(member));
        }
        code.addStatement("$N.beginObject()", json);
        code.beginControlFlow(
                "for ($T $N = $N.nextMember(); $N != null; $N = $N.nextMember())",
                String.class,
                locals.member(),
                json,
                locals.member(),
                locals.member(),
                json);
        code.beginControlFlow("switch ($N)", locals.member());
        for (FieldModel member : members) {
            code.addStatement(
                    "case $L -> $N = $L",
                    Literal.of(member.wireName()),
                    locals.of(member),
                    ElementCode.read(member.type(), json));
        }
        return code.addStatement("default -> $N.skipUnknown()", json)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** What the constructor is given for a member. */
    static CodeBlock argument(FieldModel field, String local, String json) {
        if (field.type().isPrimitive()) {
            return CodeBlock.of("$N.primitive($L, $N)", json, Literal.of(field.wireName()), local);
        }
        return field.required()
                ? CodeBlock.of("$N.required($L, $N)", json, Literal.of(field.wireName()), local)
                : CodeBlock.of("$N", local);
    }
}
