package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.TypeModel;
import java.util.List;

/** The code that writes and reads the members of a JSON object. */
final class JsonObjectCode {

    private final Locals locals;
    private final String json;

    JsonObjectCode(Locals locals, String json) {
        this.locals = locals;
        this.json = json;
    }

    CodeBlock write(List<FieldModel> members) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$N.beginObject()", json);
        members.forEach(member -> code.add(shownOrNot(member)));
        return code.addStatement("$N.endObject()", json).build();
    }

    private CodeBlock shownOrNot(FieldModel field) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!field.hidden()) {
            return code.addStatement("$L", member(json(), field)).build();
        }
        CodeBlock redacted = CodeBlock.of("$N.redacted()", json);
        if (field.type().hasNames()) {
            return code.addStatement("$N.hideNames()", json)
                    .addStatement("$L", member(redacted, field))
                    .addStatement("$N.showNames()", json)
                    .build();
        }
        return code.addStatement("$L", member(redacted, field)).build();
    }

    private CodeBlock json() {
        return CodeBlock.of("$N", json);
    }

    private CodeBlock member(CodeBlock out, FieldModel field) {
        CodeBlock name = Literal.of(field.wireName());
        CodeBlock value = locals.access(field);
        ElementCode elements = new ElementCode(locals, field.fraction());
        TypeModel type = field.type();
        if (type instanceof TypeModel.ListType || type instanceof TypeModel.MapType) {
            String method = type instanceof TypeModel.ListType ? "list" : "map";
            CodeBlock writer = elements.elementWriter(type);
            return CodeBlock.of("$L.$L($L, $L, $L)", out, method, name, value, writer);
        }
        return type instanceof TypeModel.ScalarType scalar && scalar.kind().isWrittenPlainly()
                ? CodeBlock.of("$L.member($L, $L)", out, name, value)
                : CodeBlock.of("$L.member($L, $L, $L)", out, name, value, elements.writer(type));
    }

    CodeBlock read(List<FieldModel> members) {
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
            code.addStatement("case $L -> $N = $L", Literal.of(member.wireName()), locals.of(member), read(member));
        }
        return code.addStatement("default -> $N.skipUnknown()", json)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock read(FieldModel field) {
        ElementCode elements = new ElementCode(locals, field.fraction());
        return field.hidden() && field.type().hasNames()
                ? CodeBlock.of("$N.redacted($L)", json, elements.reader(field.type()))
                : elements.read(field.type(), json);
    }

    /** What the constructor is given for a member. */
    CodeBlock argument(FieldModel field) {
        String local = locals.of(field);
        if (field.type().isPrimitive()) {
            return CodeBlock.of("$N.primitive($L, $N)", json, Literal.of(field.wireName()), local);
        }
        return field.required()
                ? CodeBlock.of("$N.required($L, $N)", json, Literal.of(field.wireName()), local)
                : CodeBlock.of("$N", local);
    }
}
