package dev.signet.reliability.lab;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A server's half of HTTP/2 (RFC 9113), as little of it as a fault needs: it reads one request and writes raw frames. */
public final class Http2Exchange {

    public static final int INTERNAL_ERROR = 2;

    private static final int PREFACE = 24;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;

    private final Exchange exchange;
    private int stream;

    Http2Exchange(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads a whole request and gives its body. */
    String readBody(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        in.skipNBytes(PREFACE);
        frame(SETTINGS, 0, 0);
        StringBuilder body = new StringBuilder();
        while (true) {
            int length = in.readUnsignedShort() << 8 | in.readUnsignedByte();
            int type = in.readUnsignedByte();
            int flags = in.readUnsignedByte();
            int id = in.readInt();
            byte[] payload = in.readNBytes(length);
            if (type == DATA) {
                body.append(new String(payload, StandardCharsets.UTF_8));
            }
            if ((type == DATA || type == HEADERS) && (flags & END_STREAM) != 0) {
                stream = id;
                return body.toString();
            }
        }
    }

    /** Says that no stream was looked at, and takes no more. */
    public void goAway() throws IOException {
        frame(GOAWAY, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** The head of an answer of 200: the eighth entry of the static table (RFC 7541, appendix A). */
    public void status200() throws IOException {
        frame(HEADERS, END_HEADERS, stream, 0x88);
    }

    /** Ends the stream before its end. */
    public void reset(int error) throws IOException {
        frame(RST_STREAM, 0, stream, 0, 0, 0, error);
    }

    private void frame(int type, int flags, int id, int... payload) throws IOException {
        byte[] frame = new byte[9 + payload.length];
        frame[2] = (byte) payload.length;
        frame[3] = (byte) type;
        frame[4] = (byte) flags;
        frame[8] = (byte) id;
        for (int i = 0; i < payload.length; i++) {
            frame[9 + i] = (byte) payload[i];
        }
        exchange.write(frame);
    }
}
