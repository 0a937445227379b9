package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.UnionModel;
import javax.lang.model.element.Modifier;

/** Writes the codec and the validator of a sealed interface: each of its records by that record's own. */
final class UnionWriter {

    private UnionWriter() {}

    static TypeSpec.Builder codec(UnionModel union, ApiModel api) {
        ClassName name = Artifacts.codec(union.name());
        return type(union, name, "{@link $L} on the wire, one of several shapes.\n")
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.CODEC, union.name()))
                .addMethod(write(union))
                .addMethod(read(union, api));
    }

    static TypeSpec.Builder validator(UnionModel union) {
        ClassName name = Artifacts.validator(union.name());
        return type(union, name, "The rules of {@link $L}, those of each of its shapes.\n")
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.VALIDATOR, union.name()))
                .addMethod(check(union));
    }

    private static TypeSpec.Builder type(UnionModel union, ClassName name, String doc) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(doc, String.join(".", union.name().simpleNames()))
                .addAnnotation(Nullness.UNMARKED)
                .addField(CodecWriter.instance(name))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static MethodSpec write(UnionModel union) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(union.name(), "value")
                .addParameter(RuntimeTypes.JSON_WRITER, "out");
        for (UnionModel.CaseModel each : union.cases()) {
            method.beginControlFlow("if (value instanceof $T shape)", each.record())
                    .addStatement("out.caseBy($L, $L)", Literal.of(union.by()), Literal.of(each.text()))
                    .addStatement("$T.INSTANCE.write(shape, out)", Artifacts.codec(each.record()))
                    .endControlFlow();
        }
        union.carrier()
                .ifPresent(carrier -> method.beginControlFlow("if (value instanceof $T)", carrier)
                        .addStatement(
                                "throw new $T($S)",
                                IllegalArgumentException.class,
                                carrier.simpleName() + " has no form on the wire")
                        .endControlFlow());
        return method.build();
    }

    private static MethodSpec read(UnionModel union, ApiModel api) {
        CodeBlock by = Literal.of(union.by());
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.JSON_READER, "in")
                .returns(union.name());
        union.carrier()
                .flatMap(api::record)
                .ifPresentOrElse(carrier -> shapeIfAny(method, union, carrier), () -> shape(method, by));
        method.beginControlFlow("switch (shape)");
        for (UnionModel.CaseModel each : union.cases()) {
            method.beginControlFlow("case $L ->", Literal.of(each.text()))
                    .addStatement("return $T.INSTANCE.read(in)", Artifacts.codec(each.record()))
                    .endControlFlow();
        }
        method.beginControlFlow("default ->");
        union.carrier()
                .flatMap(api::record)
                .ifPresentOrElse(
                        carrier -> unknown(method, union, carrier),
                        () -> method.addStatement(
                                "throw in.unreadable($S)",
                                "a shape of " + union.name().simpleName() + " was expected"));
        return method.endControlFlow().endControlFlow().build();
    }

    private static void shape(MethodSpec.Builder method, CodeBlock by) {
        method.addStatement("$T shape = in.caseBy($L)", String.class, by);
    }

    private static void shapeIfAny(MethodSpec.Builder method, UnionModel union, RecordModel carrier) {
        CodeBlock by = Literal.of(union.by());
        method.addStatement("$T shape = in.caseIfAny($L)", String.class, by).beginControlFlow("if (shape == null)");
        if (!keepsText(carrier, union)) {
            method.addStatement("in.noteMember($L, $T.MISSING, $S)", by, RuntimeTypes.NOTICE_KIND, "");
        }
        method.addStatement("return $T.INSTANCE.read(in)", Artifacts.codec(carrier.name()))
                .endControlFlow();
    }

    private static void unknown(MethodSpec.Builder method, UnionModel union, RecordModel carrier) {
        method.addStatement(
                "in.noteMember($L, $T.UNRECOGNIZED, shape)", Literal.of(union.by()), RuntimeTypes.NOTICE_KIND);
        if (keepsText(carrier, union)) {
            method.addStatement("in.keepCase()");
        }
        method.addStatement("return $T.INSTANCE.read(in)", Artifacts.codec(carrier.name()));
    }

    // It then notes for itself whether the text is there.
    private static boolean keepsText(RecordModel carrier, UnionModel union) {
        return carrier.fields().stream().anyMatch(field -> field.wireName().equals(union.by()));
    }

    private static MethodSpec check(UnionModel union) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("check")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(union.name(), "value")
                .addParameter(RuntimeTypes.VIOLATIONS, "out");
        for (UnionModel.CaseModel each : union.cases()) {
            method.beginControlFlow("if (value instanceof $T shape)", each.record())
                    .addStatement("$T.INSTANCE.check(shape, out)", Artifacts.validator(each.record()))
                    .endControlFlow();
        }
        union.carrier()
                .ifPresent(carrier -> method.beginControlFlow("if (value instanceof $T)", carrier)
                        .addStatement(
                                "out.reportFixed($S, $S, null, $S)",
                                String.join(".", union.name().simpleNames()) + ".unrecognized",
                                "a shape of the spec",
                                "stands for shapes unknown to the spec and cannot be sent")
                        .endControlFlow());
        return method.build();
    }
}
