package dev.signet.runtime.http;

import java.io.IOException;
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
        boolean framed = connection.protocol() == Protocol.HTTP_2;
        return new OkHttpAnswer(framed ? Optional.empty() : ExactInput.of(connection.socket()));
    }

    /** Sends the request, and reads the head of its answer. */
    Response proceed(Interceptor.Chain chain) throws IOException {
        input.ifPresent(ExactInput::expectLines);
        Response response = chain.proceed(chain.request());
        input.ifPresent(exact -> exact.expectBody(length(response)));
        return response;
    }

    private static long length(Response response) {
        long known = response.body().contentLength();
        boolean lines = known < 0 && "chunked".equalsIgnoreCase(response.header("Transfer-Encoding"));
        return lines ? 0 : known < 0 ? ExactInput.TO_THE_END : known;
    }
}
