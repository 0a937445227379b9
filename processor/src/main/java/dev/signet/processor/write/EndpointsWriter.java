package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code XEndpoints}: each endpoint as a constant, the enums of their errors, and {@code serve}. */
final class EndpointsWriter {

    private EndpointsWriter() {}

    static TypeSpec.Builder write(ApiModel api) {
        TypeSpec.Builder type = TypeSpec.classBuilder(api.endpointsName())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "The endpoints of {@link $L} as values, for callers and servers.\n",
                        String.join(".", api.name().simpleNames()));
        api.endpoints().forEach(endpoint -> type.addField(constant(endpoint, api)));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        type.addMethod(serve(api));
        type.addMethod(examples(api));
        api.endpoints().stream().filter(EndpointModel::args).forEach(endpoint -> type.addType(args(endpoint)));
        api.endpoints().forEach(endpoint -> type.addType(ErrorEnumWriter.write(endpoint, api.endpointsName())));
        return type;
    }

    private static FieldSpec constant(EndpointModel endpoint, ApiModel api) {
        TypeName request = endpoint.request().name();
        ParameterizedTypeName type =
                ParameterizedTypeName.get(RuntimeTypes.ENDPOINT, request, ResultCode.type(endpoint));
        FieldSpec.Builder field =
                FieldSpec.builder(type, endpoint.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        if (!endpoint.doc().isEmpty()) {
            field.addJavadoc("$L\n", JavadocText.ofComment(FirstSentence.of(endpoint.doc())));
        }
        return field.initializer(initializer(endpoint, api)).build();
    }

    private static CodeBlock initializer(EndpointModel endpoint, ApiModel api) {
        CodeBlock.Builder code = CodeBlock.builder().add("$>$>");
        String name = String.join(".", api.name().simpleNames()) + "." + endpoint.name();
        code.add("$T.builder($T.V1, $S)", RuntimeTypes.ENDPOINT, RuntimeTypes.ABI, name);
        code.add(
                "\n.at($T.$L, $S, $L, $T.of($L))",
                RuntimeTypes.METHOD,
                endpoint.verb(),
                endpoint.path().template(),
                Literal.of(api.scheme()),
                List.class,
                api.hosts().stream().map(host -> "\"" + host + "\"").collect(Collectors.joining(", ")));
        code.add(
                "\n.types($L, $T.INSTANCE, $L)",
                binding(endpoint.request()),
                Artifacts.validator(endpoint.request().name()),
                ResultCode.codec(endpoint));
        idempotencyKey(endpoint, api, code);
        endpoint.proof()
                .ifPresent(proof -> code.add(
                        "\n.proof($T.$L, $L)",
                        RuntimeTypes.VERIFICATION_MODE,
                        proof.mode(),
                        Literal.of(proof.header())));
        endpoint.rate().ifPresent(rate -> code.add("\n.rate($L, $L)", rate.permits(), rate.perSeconds()));
        endpoint.errors()
                .forEach(error -> code.add(
                        "\n.error($L, $L, $L, $L, $T.$L)",
                        error.status(),
                        Literal.of(error.code()),
                        Literal.of(error.when()),
                        Literal.of(error.remedy()),
                        RuntimeTypes.RETRY,
                        error.retry()));
        return code.add("\n.build()$<$<").build();
    }

    private static CodeBlock binding(RecordModel request) {
        ClassName codec = Artifacts.codec(request.name());
        return request.isBinding()
                ? CodeBlock.of("$T.INSTANCE", codec)
                : CodeBlock.of("new $T<>($T.INSTANCE)", RuntimeTypes.JSON_BODY, codec);
    }

    private static void idempotencyKey(EndpointModel endpoint, ApiModel api, CodeBlock.Builder code) {
        for (FieldModel field : endpoint.request().fields()) {
            String inner = inside(field, api);
            if (field.idempotencyKey()) {
                code.add("\n.idempotencyKey(request -> request.$L())", field.name());
                return;
            }
            if (!inner.isEmpty()) {
                code.add(
                        "\n.idempotencyKey(request -> request.$1L() == null ? null : request.$1L().$2L())",
                        field.name(),
                        inner);
                return;
            }
        }
    }

    /** The key within a body, or within a request record beside other parameters. */
    private static String inside(FieldModel field, ApiModel api) {
        return field.role() == Role.BODY || field.role() == Role.REQUEST
                ? api.record(field.type().javaName()).stream()
                        .flatMap(record -> record.fields().stream())
                        .filter(FieldModel::idempotencyKey)
                        .map(FieldModel::name)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static MethodSpec serve(ApiModel api) {
        return listing("serve", api.endpoints().stream().map(EndpointsWriter::served))
                .addJavadoc("Each endpoint with the method of {@code implementation} that answers it.\n")
                .addParameter(api.name(), "implementation")
                .build();
    }

    private static MethodSpec examples(ApiModel api) {
        return listing("examples", api.endpoints().stream().map(EndpointsWriter::example))
                .addJavadoc("Each endpoint, answered by the example of its result where the spec has one.\n")
                .build();
    }

    private static MethodSpec.Builder listing(String name, Stream<CodeBlock> entries) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        TypeName served = ParameterizedTypeName.get(RuntimeTypes.SERVED, any, any);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), served))
                .addStatement("return $T.<$T>of($L)", List.class, served, ArgumentList.of(entries.toList()));
    }

    private static CodeBlock example(EndpointModel endpoint) {
        return CodeBlock.of("$T.example($L)", RuntimeTypes.SERVED, endpoint.constant());
    }

    private static CodeBlock served(EndpointModel endpoint) {
        String values = endpoint.parameters().stream()
                .map(parameter -> endpoint.args() ? "request." + parameter.name() + "()" : "request")
                .collect(Collectors.joining(", "));
        // Spelled out: javac's inference over a long list of diamonds takes minutes.
        TypeName type = ParameterizedTypeName.get(
                RuntimeTypes.SERVED, endpoint.request().name(), ResultCode.type(endpoint));
        CodeBlock invocation = CodeBlock.of("implementation.$L($L)", endpoint.name(), values);
        return CodeBlock.of(
                "new $T($L, request -> $L)", type, endpoint.constant(), ResultCode.served(endpoint, invocation));
    }

    private static TypeSpec args(EndpointModel endpoint) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (FieldModel parameter : endpoint.parameters()) {
            constructor.addParameter(ParameterSpec.builder(Nullness.type(parameter), parameter.name())
                    .build());
        }
        return TypeSpec.recordBuilder(endpoint.request().name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The parameters of {@code $L} as one request.\n", endpoint.name())
                .recordConstructor(constructor.build())
                .build();
    }
}
