package dev.signet.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between client and server, and keeps every byte that the client sends. */
final class RecordingProxy implements AutoCloseable {

    private final ServerSocket socket;
    private final URI server;
    private final List<ByteArrayOutputStream> recorded = new CopyOnWriteArrayList<>();

    RecordingProxy(String server) {
        this.server = URI.create(server);
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    String host() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** What was sent, a stream of bytes for each connection. */
    List<ByteArrayOutputStream> recorded() {
        return recorded;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Socket target = new Socket(server.getHost(), server.getPort());
                ByteArrayOutputStream record = new ByteArrayOutputStream();
                recorded.add(record);
                daemon(() -> copy(client, target, record));
                daemon(() -> copy(target, client, OutputStream.nullOutputStream()));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void copy(Socket from, Socket to, OutputStream record) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            byte[] buffer = new byte[8192];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                record.write(buffer, 0, length);
                to.getOutputStream().write(buffer, 0, length);
            }
        } catch (IOException e) {
            // One of the two went away.
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "recording-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
