package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.EndpointModel.ErrorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the enum of an endpoint's errors: one constant for each status and code, and one for all others. */
final class ErrorEnumWriter {

    private static final String UNLISTED = "UNLISTED";

    private ErrorEnumWriter() {}

    static TypeSpec write(EndpointModel endpoint, ClassName endpoints) {
        ClassName name = endpoint.errorsName(endpoints);
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The errors that the page of {@code $L} lists.\n", endpoint.name());
        constants(endpoint)
                .forEach((constant, rows) -> type.addEnumConstant(
                        constant,
                        TypeSpec.anonymousClassBuilder(
                                        "$L, $L",
                                        rows.get(0).status(),
                                        Literal.of(rows.get(0).code()))
                                .addJavadoc("$L\n", javadoc(rows))
                                .build()));
        return type.addEnumConstant(
                        UNLISTED,
                        TypeSpec.anonymousClassBuilder("0, $S", "")
                                .addJavadoc("An error that the page does not list.\n")
                                .build())
                .addField(int.class, "status", Modifier.PRIVATE, Modifier.FINAL)
                .addField(String.class, "code", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(of(name))
                .build();
    }

    // Rows of one status and code are one constant, whatever their texts.
    private static Map<String, List<ErrorModel>> constants(EndpointModel endpoint) {
        NameAllocator names = new NameAllocator();
        Stream.of(UNLISTED, "status", "code").forEach(names::newName);
        Map<String, String> nameOf = new HashMap<>();
        Map<String, List<ErrorModel>> constants = new LinkedHashMap<>();
        for (ErrorModel error : endpoint.errors()) {
            String name = nameOf.computeIfAbsent(
                    error.status() + " " + error.code(), none -> names.newName(constant(error, endpoint)));
            constants.computeIfAbsent(name, none -> new ArrayList<>()).add(error);
        }
        return constants;
    }

    // A code of several statuses becomes a constant for each.
    private static String constant(ErrorModel error, EndpointModel endpoint) {
        boolean several = endpoint.errors().stream()
                .anyMatch(other -> other.code().equals(error.code()) && other.status() != error.status());
        String code = error.code().replaceAll("[^A-Za-z0-9_]", "_");
        return several || code.equals(UNLISTED) ? code + "_" + error.status() : code;
    }

    private static String javadoc(List<ErrorModel> rows) {
        return rows.stream()
                .map(row -> row.status() + ". " + (row.when() + " " + row.remedy()).strip())
                .map(JavadocText::ofText)
                .collect(Collectors.joining("\n\n<p>"));
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(int.class, "status")
                .addParameter(String.class, "code")
                .addStatement("this.status = status")
                .addStatement("this.code = code")
                .build();
    }

    private static MethodSpec of(ClassName name) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The constant for what the server answered.\n")
                .addParameter(RuntimeTypes.API_EXCEPTION, "error")
                .returns(name)
                .beginControlFlow("for ($T constant : values())", name)
                .beginControlFlow("if (constant.status == error.status() && constant.code.equals(error.code()))")
                .addStatement("return constant")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $L", UNLISTED)
                .build();
    }
}
