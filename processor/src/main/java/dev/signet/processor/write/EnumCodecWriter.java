package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.EnumModel;
import javax.lang.model.element.Modifier;

/** Writes the codec of an enum: its constants and their texts. */
final class EnumCodecWriter {

    private EnumCodecWriter() {}

    static ClassName name(EnumModel type) {
        return Artifacts.codec(type.name());
    }

    static TypeSpec.Builder write(EnumModel type) {
        ParameterizedTypeName codec = ParameterizedTypeName.get(RuntimeTypes.ENUM_CODEC, type.name());
        return TypeSpec.classBuilder(name(type))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "{@link $L} as text on the wire.\n",
                        String.join(".", type.name().simpleNames()))
                .addField(FieldSpec.builder(codec, "TEXTS", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The constants and their texts.\n")
                        .initializer(texts(type))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
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
