package dev.signet.reliability.attacks;

import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.OkHttpTransport;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import java.time.Duration;

/** A program of little memory that asks a host for an answer, and prints what became of it. */
final class Bomb {

    private Bomb() {}

    /** The transport and the host. */
    public static void main(String[] arguments) throws Exception {
        Transport transport = arguments[0].equals("JDK") ? JdkTransport.create() : OkHttpTransport.create();
        Request request = new Request(Method.POST, arguments[1], "/bomb", Headers.NONE, new byte[] {'1'});
        for (int i = 0; i < 3; i++) {
            try {
                transport.send(request, Duration.ofSeconds(60));
                System.out.println("read");
            } catch (TransportFailure e) {
                System.out.println(e.kind());
            }
        }
        System.exit(0);
    }
}
