package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.ComposedExample;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the codec of a record: a JSON codec, or where components have roles, a binding to the parts of a request. What
 * the two have in common, the JSON object, is {@link JsonObjectCode}; the rest is {@link RequestPartWriting} and
 * {@link RequestPartReading}.
 */
final class CodecWriter {

    private final RecordModel record;
    private final ApiModel api;
    private final Locals locals;
    private final boolean binding;

    private CodecWriter(RecordModel record, ApiModel api) {
        this.record = record;
        this.locals = Locals.of(record);
        this.api = api;
        this.binding = record.isBinding();
    }

    static ClassName name(RecordModel record) {
        return Artifacts.codec(record.name());
    }

    static TypeSpec.Builder write(RecordModel record, ApiModel api) {
        CodecWriter writer = new CodecWriter(record, api);
        TypeSpec.Builder type = TypeSpec.classBuilder(name(record))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "{@link $L} on the wire.\n",
                        String.join(".", record.name().simpleNames()))
                .addAnnotation(Nullness.UNMARKED)
                .addSuperinterface(ParameterizedTypeName.get(
                        writer.binding ? RuntimeTypes.REQUEST_BINDING : RuntimeTypes.CODEC, record.name()))
                .addField(instance(name(record)));
        if (!record.events().isEmpty()) {
            type.addField(event(record));
        }
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(writer.write())
                .addMethod(writer.read());
        if (!writer.binding) {
            ComposedExample.of(record, api).map(writer::example).ifPresent(type::addMethod);
        }
        return type;
    }

    static FieldSpec instance(ClassName type) {
        return FieldSpec.builder(type, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The only one.\n")
                .initializer("new $T()", type)
                .build();
    }

    private static FieldSpec event(RecordModel record) {
        CodeBlock names = record.events().stream().map(Literal::of).collect(CodeBlock.joining(", "));
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.EVENT_TYPE, record.name());
        return FieldSpec.builder(type, "EVENT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The notifications that carry it.\n")
                .initializer("new $T($T.of($L), INSTANCE)", type, List.class, names)
                .build();
    }

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(record.name(), locals.value())
                .addParameter(binding ? RuntimeTypes.REQUEST_WRITER : RuntimeTypes.JSON_WRITER, locals.out());
        String json = locals.out();
        if (binding) {
            RequestPartWriting parts = new RequestPartWriting(api, locals);
            record.fields().forEach(field -> method.addCode(parts.write(field)));
            json = locals.json();
        }
        if (hasObject()) {
            if (binding) {
                method.addStatement("$T $N = $N.body()", RuntimeTypes.JSON_WRITER, json, locals.out());
            }
            method.addCode(new JsonObjectCode(locals, json).write(record.members()));
        }
        return method.build();
    }

    private MethodSpec read() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(binding ? RuntimeTypes.REQUEST_READER : RuntimeTypes.JSON_READER, locals.in())
                .returns(record.name());
        String json = locals.in();
        if (binding) {
            RequestPartReading parts = new RequestPartReading(api, locals);
            record.fields().forEach(field -> method.addCode(parts.read(field)));
            json = locals.json();
        }
        if (hasObject()) {
            if (binding) {
                method.addStatement("$T $N = $N.body()", RuntimeTypes.JSON_READER, json, locals.in());
            }
            method.addCode(new JsonObjectCode(locals, json).read(record.members()));
        }
        String jsonReader = json;
        CodeBlock values = ArgumentList.of(record.fields().stream()
                .map(field -> argument(field, jsonReader))
                .toList());
        return method.addStatement("return new $T($L)", record.name(), values).build();
    }

    private MethodSpec example(String json) {
        return MethodSpec.methodBuilder("example")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), record.name()))
                .addStatement(
                        "return $T.of($T.read($L, this))", Optional.class, RuntimeTypes.EXAMPLE_TEXT, Literal.of(json))
                .build();
    }

    // A record without a role is an object, if only an empty one; a binding has one if something is left for it.
    private boolean hasObject() {
        return !binding || !record.members().isEmpty();
    }

    private CodeBlock argument(FieldModel field, String json) {
        return record.members().contains(field)
                ? new JsonObjectCode(locals, json).argument(field)
                : CodeBlock.of("$N", locals.of(field));
    }
}
