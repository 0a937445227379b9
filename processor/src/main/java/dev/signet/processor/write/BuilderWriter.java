package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the builder of a record: every component by name, and what is missing named all together. */
final class BuilderWriter {

    private BuilderWriter() {}

    static ClassName name(RecordModel record) {
        return Artifacts.builder(record.name());
    }

    static TypeSpec.Builder write(RecordModel record) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(name(record))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Builds {@link $L}. For one thread.\n",
                        String.join(".", record.name().simpleNames()));
        record.fields().forEach(field -> builder.addField(Nullness.empty(field), field.name(), Modifier.PRIVATE));
        builder.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("create")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("A builder that has nothing yet.\n")
                        .returns(name(record))
                        .addStatement("return new $T()", name(record))
                        .build());
        if (record.fields().stream().noneMatch(field -> isOwnSetter(field, record))) {
            builder.addMethod(from(record));
        }
        record.fields().forEach(field -> builder.addMethod(setter(field, name(record))));
        return builder.addMethod(build(record));
    }

    // A record that holds one of its kind, as "from", would have two methods of one signature.
    private static boolean isOwnSetter(FieldModel field, RecordModel record) {
        return field.name().equals("from") && field.type().javaName().equals(record.name());
    }

    private static MethodSpec from(RecordModel record) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("from")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder that has everything {@code like} has.\n")
                .addParameter(record.name(), "like")
                .returns(name(record))
                .addStatement("$T builder = create()", name(record));
        record.fields().forEach(field -> method.addStatement("builder.$N = like.$N()", field.name(), field.name()));
        return method.addStatement("return builder").build();
    }

    private static MethodSpec setter(FieldModel field, ClassName builder) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Nullness.type(field), field.name())
                .returns(builder);
        if (!field.doc().isEmpty()) {
            method.addJavadoc("$L\n", JavadocText.ofComment(Sentence.of(field.doc())));
        }
        return method.addStatement("this.$N = $N", field.name(), field.name())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec build(RecordModel record) {
        List<FieldModel> needed = record.fields().stream()
                .filter(field -> field.required() || field.type().isPrimitive())
                .toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addAnnotation(Nullness.UNMARKED)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The record; throws {@link IllegalStateException} naming everything required that is missing.\n")
                .returns(record.name());
        if (!needed.isEmpty()) {
            method.addCode(requireAll(record, needed));
        }
        CodeBlock values = ArgumentList.of(record.fields().stream()
                .map(field -> CodeBlock.of("this.$N", field.name()))
                .toList());
        return method.addStatement("return new $T($L)", record.name(), values).build();
    }

    private static CodeBlock requireAll(RecordModel record, List<FieldModel> needed) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T missing = new $T<>()",
                        ParameterizedTypeName.get(List.class, String.class),
                        ArrayList.class);
        for (FieldModel field : needed) {
            code.beginControlFlow("if (this.$N == null)", field.name())
                    .addStatement("missing.add($S)", field.name())
                    .endControlFlow();
        }
        return code.beginControlFlow("if (!missing.isEmpty())")
                .addStatement(
                        "throw new $T($S + $T.join($S, missing))",
                        IllegalStateException.class,
                        record.ruleName() + " needs ",
                        String.class,
                        ", ")
                .endControlFlow()
                .build();
    }
}
