package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.EnumModel;
import javax.lang.model.element.Modifier;

/** Writes the codec of an enum: its constants and their texts. */
final class EnumCodecWriter {

    private static final int LONGEST_CHAIN = 400;

    private EnumCodecWriter() {}

    static ClassName name(EnumModel type) {
        return Artifacts.codec(type.name());
    }

    static TypeSpec.Builder write(EnumModel type) {
        ParameterizedTypeName codec = ParameterizedTypeName.get(RuntimeTypes.ENUM_CODEC, type.name());
        TypeSpec.Builder writer = TypeSpec.classBuilder(name(type))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "{@link $L} as text on the wire.\n",
                        String.join(".", type.name().simpleNames()))
                .addField(FieldSpec.builder(codec, "TEXTS", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The constants and their texts.\n")
                        .initializer(isLarge(type) ? CodeBlock.of("texts()") : texts(type))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        return isLarge(type) ? writer.addMethod(statements(type, codec)) : writer;
    }

    // A chain of calls takes javac's stack for each of them.
    private static boolean isLarge(EnumModel type) {
        return type.constants().size() > LONGEST_CHAIN;
    }

    private static MethodSpec statements(EnumModel type, TypeName codec) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("texts")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(codec)
                .addStatement(
                        "$1T.Builder<$2T> texts = $1T.builder($3S)",
                        RuntimeTypes.ENUM_CODEC,
                        type.name(),
                        type.name().simpleName());
        type.constants()
                .forEach(constant -> method.addStatement(
                        "texts.constant($T.$L, $L)", type.name(), constant.name(), Literal.of(constant.wireName())));
        type.unrecognized()
                .ifPresent(constant -> method.addStatement("texts.unrecognized($T.$L)", type.name(), constant));
        return method.addStatement("return texts.build()").build();
    }

    private static CodeBlock texts(EnumModel type) {
        CodeBlock.Builder code = CodeBlock.builder().add("$>$>");
        code.add(
                "$T.<$T>builder($S)",
                RuntimeTypes.ENUM_CODEC,
                type.name(),
                type.name().simpleName());
        type.constants()
                .forEach(constant -> code.add(
                        "\n.constant($T.$L, $L)", type.name(), constant.name(), Literal.of(constant.wireName())));
        type.unrecognized().ifPresent(constant -> code.add("\n.unrecognized($T.$L)", type.name(), constant));
        return code.add("\n.build()$<$<").build();
    }
}
