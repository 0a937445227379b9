package dev.signet.runtime.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

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

    private static Socket exact(Socket socket) {
        boolean ofJdk =
                socket instanceof SSLSocket && socket.getClass().getName().startsWith(JDK);
        return ofJdk ? new ExactTlsSocket((SSLSocket) socket) : socket;
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
        return exact(factory.createSocket(socket, host, port, autoClose));
    }

    @Override
    public Socket createSocket() throws IOException {
        return exact(factory.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return exact(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return exact(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return exact(factory.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return exact(factory.createSocket(host, port, localHost, localPort));
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
