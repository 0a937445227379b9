package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code XClient}: the spec's interface, each method a call of its endpoint. */
final class ClientWriter {

    private ClientWriter() {}

    static TypeSpec.Builder write(ApiModel api) {
        TypeSpec.Builder client = TypeSpec.classBuilder(api.clientName())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(api.name())
                // A type inside the interface would be taken for one of the runtime's of the same name.
                .alwaysQualify(api.nestedNames().toArray(String[]::new))
                .addJavadoc(
                        "Calls {@link $L}. For many threads, like the caller it holds.\n",
                        String.join(".", api.name().simpleNames()))
                .addField(RuntimeTypes.CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("A client that calls as {@code caller}.\n")
                        .addParameter(RuntimeTypes.CALLER, "caller")
                        .addStatement("this.caller = caller")
                        .build());
        api.endpoints().forEach(endpoint -> client.addMethod(method(endpoint, api.endpointsName())));
        return client;
    }

    private static MethodSpec method(EndpointModel endpoint, ClassName endpoints) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(endpoint.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ResultCode.returned(endpoint));
        if (!endpoint.doc().isEmpty()) {
            method.addJavadoc("$L\n", JavadocText.ofComment(endpoint.doc()));
        }
        endpoint.parameters().forEach(parameter -> method.addParameter(Nullness.type(parameter), parameter.name()));
        if (endpoint.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addStatement(ResultCode.call(endpoint, endpoints, request(endpoint)))
                .build();
    }

    private static CodeBlock request(EndpointModel endpoint) {
        String values = endpoint.parameters().stream().map(FieldModel::name).collect(Collectors.joining(", "));
        return endpoint.args()
                ? CodeBlock.of("new $T($L)", endpoint.request().name(), values)
                : CodeBlock.of("$L", values);
    }
}
