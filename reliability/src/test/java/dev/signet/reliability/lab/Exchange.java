package dev.signet.reliability.lab;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;

/** One connection as a server sees it, with everything a server can do to it. For one thread. */
public final class Exchange {

    /** The answer that says that it was done. */
    public static final String DONE = "{\"state\":\"DONE\",\"openid\":\"" + Canaries.IN_ANSWER + "\"}";

    private static final Pattern ID = Pattern.compile("\"(out_request_no|note)\":\"([^\"]+)\"");

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final Ledger ledger;
    private String head = "";
    private String body = "";
    private int served;

    Exchange(Socket socket, Ledger ledger) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.ledger = ledger;
    }

    boolean next() {
        served++;
        return !socket.isClosed();
    }

    /** 1 for the first exchange on this connection. */
    public int served() {
        return served;
    }

    /** Waits for the first byte of a request, and leaves it where it is. */
    public void awaitFirstByte() throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            throw new EOFException();
        }
        in.reset();
    }

    /** Reads a request's head. */
    public Exchange readHead() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            text.append((char) next);
        }
        head = text.toString();
        return this;
    }

    /** Reads a whole request. */
    public Exchange read() throws IOException {
        readHead();
        Matcher length = Pattern.compile("content-length: (\\d+)").matcher(head.toLowerCase(Locale.ROOT));
        body = length.find()
                ? new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                : "";
        ledger.arrived(id());
        return this;
    }

    /** Whether the client speaks HTTP/2 here. */
    public boolean isHttp2() throws IOException {
        if (!(socket instanceof SSLSocket tls)) {
            return false;
        }
        tls.startHandshake();
        return "h2".equals(tls.getApplicationProtocol());
    }

    /** Reads a whole request of HTTP/2. */
    public Http2Exchange readHttp2() throws IOException {
        Http2Exchange http2 = new Http2Exchange(this);
        body = http2.readBody(in);
        ledger.arrived(id());
        return http2;
    }

    /** Does what the request asks for. */
    public Exchange execute() {
        ledger.execute(id(), body.contains("out_request_no"));
        return this;
    }

    /** The idempotency key, or the note of a tip. */
    public String id() {
        Matcher id = ID.matcher(body);
        return id.find() ? id.group(2) : "";
    }

    /** Head and body of the request. */
    public String request() {
        return head + body;
    }

    /** Answers, signed. */
    public void answer(int status, String text, String... headers) throws IOException {
        write(signed(status, text, headers));
    }

    /** Answers, not signed. */
    public void answerUnsigned(int status, String text, String... headers) throws IOException {
        write(http(status, List.of(headers), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A signed answer as it is on the wire. */
    public static byte[] signed(int status, String text, String... headers) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> all = Platform.signature(bytes);
        all.addAll(List.of(headers));
        return http(status, all, bytes);
    }

    /** An answer as it is on the wire. */
    public static byte[] http(int status, List<String> headers, byte[] body) {
        String head = "HTTP/1.1 " + status + " X\r\n"
                + String.join("", headers.stream().map(line -> line + "\r\n").toList()) + "Content-Length: "
                + body.length
                + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    /** Writes bytes as they are. */
    public void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Writes text as it is. */
    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** From now on, a read that waits so long throws. */
    public void closeWhenIdleFor(int millis) throws IOException {
        socket.setSoTimeout(millis);
    }

    /** Ends the connection as TCP asks for. */
    public void close() throws IOException {
        socket.close();
    }

    /** Ends the connection with an RST. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Says nothing until the client goes away. */
    public void stall() throws IOException {
        while (in.read() >= 0) {
            // Nothing is answered.
        }
        socket.close();
    }
}
