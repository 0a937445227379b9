package dev.signet.runtime.http;

import dev.signet.runtime.call.HttpStatus;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Optional;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;

/** Lets OkHttp read one answer of HTTP/1.1 to its end and no further, where the connection is one of our sockets. */
final class OkHttpAnswer {

    private final Optional<ExactInput> input;

    private OkHttpAnswer(Optional<ExactInput> input) {
        this.input = input;
    }

    /** For the next exchange on {@code connection}; throws if it is closed. */
    static OkHttpAnswer on(Connection connection) throws IOException {
        boolean framed = IdleConnections.isFramed(connection);
        return new OkHttpAnswer(framed ? Optional.empty() : ExactInput.of(connection.socket()));
    }

    /** Sends the request, and reads the head of its answer. */
    Response proceed(Interceptor.Chain chain) throws IOException {
        input.ifPresent(ExactInput::expectLines);
        Response response = chain.proceed(chain.request());
        long length = response.body().contentLength();
        if (length < -1) {
            throw new ProtocolException("the answer has a length below zero");
        }
        input.ifPresent(exact -> exact.expectBody(length(response)));
        // Nothing is not packed, whatever its head says; OkHttp would unpack it.
        return length == 0
                ? response.newBuilder().removeHeader("Content-Encoding").build()
                : response;
    }

    private static long length(Response response) {
        long known = response.body().contentLength();
        boolean lines = known < 0 && "chunked".equalsIgnoreCase(response.header("Transfer-Encoding"));
        return lines ? 0 : known < 0 ? ExactInput.TO_THE_END : known;
    }

    /**
     * Whether the connection is of no use after {@code response}: its server closes it (RFC 9112, section 9.3), or speaks
     * another protocol from here on, or is a proxy that gave up and may still pass on the answer, late.
     */
    static boolean isLast(Response response) {
        boolean closes = response.protocol() == Protocol.HTTP_1_0
                && !"keep-alive".equalsIgnoreCase(response.header("Connection"));
        return closes || response.code() < 200 || HttpStatus.isUndecided(response.code());
    }
}
