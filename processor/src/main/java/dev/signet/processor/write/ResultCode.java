package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.EndpointModel.ResultModel;
import dev.signet.processor.model.EndpointModel.ResultModel.Kind;
import dev.signet.processor.model.TypeModel;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The code for what an endpoint gives back: its type, how a client gets it, how a server gives it. */
final class ResultCode {

    private ResultCode() {}

    /** The type of the endpoint's result, whatever the method wraps it in. */
    static TypeName type(EndpointModel endpoint) {
        return switch (endpoint.result().kind()) {
            case NOTHING -> RuntimeTypes.NO_CONTENT;
            case DOWNLOAD -> RuntimeTypes.DOWNLOAD;
            case JSON -> json(endpoint).javaName();
        };
    }

    private static TypeModel json(EndpointModel endpoint) {
        return endpoint.result().type().orElseThrow();
    }

    /** The type of the method's result. */
    static TypeName returned(EndpointModel endpoint) {
        ResultModel result = endpoint.result();
        boolean nothing = result.kind() == Kind.NOTHING && !result.withResponse();
        if (nothing && !result.future()) {
            return TypeName.VOID;
        }
        TypeName plain = nothing ? ClassName.get(Void.class) : type(endpoint);
        TypeName whole = result.withResponse() ? ParameterizedTypeName.get(RuntimeTypes.RESPONSE, plain) : plain;
        return result.future() ? ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), whole) : whole;
    }

    /** How a client calls. */
    static CodeBlock call(EndpointModel endpoint, ClassName endpoints, CodeBlock request) {
        ResultModel result = endpoint.result();
        boolean nothing = result.kind() == Kind.NOTHING && !result.withResponse();
        if (result.future()) {
            CodeBlock made = nothing ? CodeBlock.of("$T::asVoid", RuntimeTypes.NO_CONTENT) : made(result);
            return CodeBlock.of(
                    "return this.caller.callAsync($T.$L, $L, $L)", endpoints, endpoint.constant(), request, made);
        }
        CodeBlock call = CodeBlock.of("this.caller.call($T.$L, $L)", endpoints, endpoint.constant(), request);
        if (nothing) {
            return call;
        }
        return CodeBlock.of(result.withResponse() ? "return $L" : "return $L.result()", call);
    }

    private static CodeBlock made(ResultModel result) {
        return result.withResponse()
                ? CodeBlock.of("$T.identity()", Function.class)
                : CodeBlock.of("$T::result", RuntimeTypes.RESPONSE);
    }

    /** How a server turns what an implementation gives into the endpoint's result. */
    static CodeBlock served(EndpointModel endpoint, CodeBlock invocation) {
        ResultModel result = endpoint.result();
        CodeBlock ended = result.future() ? CodeBlock.of("$T.join($L)", RuntimeTypes.SERVED, invocation) : invocation;
        if (result.kind() == Kind.NOTHING && !result.withResponse()) {
            return CodeBlock.of("{$>\n$L;\nreturn $T.INSTANCE;$<\n}", ended, RuntimeTypes.NO_CONTENT);
        }
        return CodeBlock.of(result.withResponse() ? "$L.result()" : "$L", ended);
    }

    /** The codec of the result. */
    static CodeBlock codec(EndpointModel endpoint) {
        return switch (endpoint.result().kind()) {
            case NOTHING -> CodeBlock.of("$T.CODEC", RuntimeTypes.NO_CONTENT);
            case DOWNLOAD -> CodeBlock.of("$T.CODEC", RuntimeTypes.DOWNLOAD);
            case JSON -> json(json(endpoint), endpoint);
        };
    }

    private static CodeBlock json(TypeModel type, EndpointModel endpoint) {
        if (type instanceof TypeModel.RecordType) {
            return CodeBlock.of("$T.INSTANCE", Artifacts.codec((ClassName) type.javaName()));
        }
        ElementCode code = new ElementCode(Locals.of(endpoint.request()), "NONE");
        return CodeBlock.of("$T.of($L, $L)", RuntimeTypes.CODEC, code.writer(type), code.reader(type));
    }
}
