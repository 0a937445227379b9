package dev.signet.reliability.simulator;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The network and the servers behind it: does to each attempt what the weather says, and writes down the truth. */
final class SimulatedHosts implements Transport {

    private static final String DONE = "{\"state\":\"DONE\"}";

    private final SimulatedTime time;
    private Story story;
    private long answers;
    private Answer recorded;

    SimulatedHosts(SimulatedTime time, Story story) {
        this.time = time;
        this.story = story;
        this.recorded = unsigned(200, DONE);
    }

    /** From now on, attempts belong to this call. */
    void begin(Story next) {
        story = next;
    }

    @Override
    public Answer send(Request request, Duration timeout) throws TransportFailure, InterruptedException {
        SimulatedFault fault = story.attempt(request, time.nanoTime());
        time.pass(fault == SimulatedFault.SLOW ? Duration.ofSeconds(3) : Duration.ofMillis(40));
        if (fault.executes()) {
            story.execute();
        }
        return view(fault.view(), timeout);
    }

    private Answer view(SimulatedFault.View view, Duration timeout) throws TransportFailure, InterruptedException {
        return switch (view) {
            case PROVEN_SUCCESS -> remembered(signed(200, DONE));
            case PROVEN_UNREADABLE -> signed(200, "{\"state\":");
            case NO_CONNECTION -> throw new TransportFailure(Kind.NO_CONNECTION, "no connection", null);
            case UNTRUSTED_HOST -> throw new TransportFailure(Kind.UNTRUSTED_HOST, "wrong certificate", null);
            case NOT_PROCESSED -> throw new TransportFailure(Kind.NOT_PROCESSED, "stream refused", null);
            case CUT -> throw new TransportFailure(Kind.CUT, "connection reset", null);
            case TIMEOUT -> {
                time.pass(timeout);
                throw new TransportFailure(Kind.CUT, "no answer", null);
            }
            case TOO_LARGE -> throw new TransportFailure(Kind.BEYOND_LIMITS, "too large", null);
            case INTERRUPTED -> throw new InterruptedException();
            case UNPROVEN_SUCCESS -> unsigned(200, DONE);
            case PROBE -> probe();
            case REPLAYED -> recorded;
            case PROVEN_500 -> signed(500, "{\"code\":\"SYSTEM_ERROR\"}");
            case UNPROVEN_502 -> unsigned(502, "<html>");
            case UNPROVEN_408 -> unsigned(408, "");
            case PROVEN_202 -> signed(202, "{}");
            case PROVEN_429 -> signed(429, "{\"code\":\"RATELIMIT_EXCEEDED\"}");
            case UNPROVEN_429 -> unsigned(429, "{\"code\":\"RATELIMIT_EXCEEDED\"}");
            case PROVEN_400 -> signed(400, "{\"code\":\"PARAM_ERROR\"}");
            case UNPROVEN_404 -> unsigned(404, "{\"code\":\"NOT_FOUND\"}");
            case UNPROVEN_401 -> unsigned(401, "{\"code\":\"SIGN_ERROR\"}");
            case UNPROVEN_302 -> unsigned(302, "");
        };
    }

    private Answer remembered(Answer answer) {
        recorded = answer;
        return answer;
    }

    private Answer signed(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(time.now().getEpochSecond());
        String nonce = "n" + answers++;
        return new Answer(status, headers(timestamp, nonce, CheapSigning.signature(timestamp, nonce, bytes)), bytes);
    }

    private Answer probe() {
        String timestamp = Long.toString(time.now().getEpochSecond());
        return new Answer(
                200,
                headers(timestamp, "n" + answers++, "WECHATPAY/SIGNTEST/AAAA"),
                DONE.getBytes(StandardCharsets.UTF_8));
    }

    private static Headers headers(String timestamp, String nonce, String signature) {
        return Headers.NONE
                .with("Wechatpay-Timestamp", timestamp)
                .with("Wechatpay-Nonce", nonce)
                .with("Wechatpay-Serial", CheapSigning.KEY_ID)
                .with("Wechatpay-Signature", signature);
    }

    private static Answer unsigned(int status, String body) {
        return new Answer(status, Headers.NONE, body.getBytes(StandardCharsets.UTF_8));
    }
}
