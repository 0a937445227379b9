package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Request;
import java.time.Duration;

/** Puts requests on the wire. For many threads. */
@FunctionalInterface
public interface Transport {

    /**
     * Sends {@code request} to its host exactly once, byte for byte, following no redirect, and gives the whole answer: a
     * redirect and an error are answers too. A body that came as gzip is given unpacked, which is what is signed.
     *
     * @param timeout the time until the answer's last byte, more than zero; nobody else watches it
     * @throws TransportFailure if there is no answer, or none that could be read to its end. What else is thrown is taken for
     *     a failure after which the request may have been sent
     * @throws InterruptedException if the thread is interrupted; the request may have been sent
     */
    Answer send(Request request, Duration timeout) throws TransportFailure, InterruptedException;
}
