package dev.signet.runtime.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes TLS sockets that can be read to the end of an answer and no further. Only the JDK's own are changed: HTTP clients
 * know those of other providers by their classes.
 */
final class ExactTlsSockets extends SSLSocketFactory {

    private static final String JDK = "sun.security.ssl.";

    private final SSLSocketFactory factory;

    ExactTlsSockets(SSLSocketFactory factory) {
        this.factory = factory;
    }

    private static Socket exact(Socket socket, @Nullable Socket below) {
        boolean ofJdk = socket.getClass().getName().startsWith(JDK);
        return ofJdk && socket instanceof SSLSocket tls ? new ExactTlsSocket(tls, below) : socket;
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
        return exact(factory.createSocket(socket, host, port, autoClose), socket);
    }

    @Override
    public Socket createSocket() throws IOException {
        return exact(factory.createSocket(), null);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return exact(factory.createSocket(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return exact(factory.createSocket(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return exact(factory.createSocket(host, port, localHost, localPort), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return exact(factory.createSocket(host, port, localHost, localPort), null);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
    }
}
