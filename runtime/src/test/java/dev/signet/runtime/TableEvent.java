package dev.signet.runtime;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.TransportFailure;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The events of {@code wechatDecisionTable}, each played in every way in which it happens. */
@SuppressWarnings("ImmutableEnumChecker") // Its lines hold nothing.
enum TableEvent {
    DNS_FAILURE("DNS failure", failure(Kind.NO_CONNECTION)),
    CONNECT_REFUSED("connect refused", failure(Kind.NO_CONNECTION)),
    CONNECT_TIMEOUT("connect timeout", failure(Kind.NO_CONNECTION)),
    HANDSHAKE_FAULT("TLS handshake fault (not certificate)", failure(Kind.NO_CONNECTION)),
    CERTIFICATE_REJECTED("certificate rejected / pin mismatch", failure(Kind.UNTRUSTED_HOST)),
    NO_ROOM("rate limiter or breaker open", new NoRoom()),
    RESET_WHILE_SENDING("reset before last body byte", failure(Kind.CUT)),
    RESET_WHILE_WAITING("reset / FIN / read timeout", failure(Kind.CUT)),
    REFUSED_STREAM("HTTP/2 REFUSED_STREAM or GOAWAY below stream id", failure(Kind.NOT_PROCESSED)),
    SUCCESS("2xx, signature valid", signed(200, "{\"text\":\"ho\",\"count\":1}")),
    UNPROVEN(
            "2xx, signature wrong or missing",
            unsigned(200, "{\"text\":\"ho\"}"),
            calls -> changed(calls.signed.answer(200, "{\"text\":\"ho\"}"))),
    TRUNCATED("2xx verified, body truncated", failure(Kind.CUT)),
    UNDECODABLE("2xx verified, JSON not decodable", signed(200, "{"), signed(200, "[]"), signed(200, "{\"other\":1}")),
    THROTTLED(
            "429 FREQUENCY_LIMITED / RATELIMIT_EXCEEDED",
            signed(429, "{\"code\":\"FREQUENCY_LIMITED\"}"),
            signed(429, "{\"code\":\"RATELIMIT_EXCEEDED\"}")),
    SYSTEM_ERROR(
            "500/502/503/504 SYSTEM_ERROR",
            signed(500, "{\"code\":\"SYSTEM_ERROR\"}"),
            unsigned(500, "{\"code\":\"SYSTEM_ERROR\"}"),
            unsigned(502, "<html>"),
            unsigned(503, ""),
            signed(504, "")),
    SIGN_ERROR("401 SIGN_ERROR", unsigned(401, "{\"code\":\"SIGN_ERROR\"}")),
    REFUSED(
            "other 4xx",
            signed(400, "{\"code\":\"PARAM_ERROR\"}"),
            signed(403, "{\"code\":\"NO_AUTH\"}"),
            signed(404, "{\"code\":\"NOT_FOUND\"}"),
            signed(422, "")),
    REDIRECT("3xx", unsigned(301, ""), unsigned(302, ""), unsigned(307, ""), unsigned(308, "")),
    DEADLINE("call deadline reached", calls -> {
        calls.time.pass(Duration.ofMinutes(1));
        throw new TransportFailure(Kind.CUT, "no complete answer came", null);
    }),
    INTERRUPTED("thread interrupted / call cancelled", calls -> {
        throw new InterruptedException();
    });

    private final String text;
    private final List<ScriptedCalls.Line> ways;

    TableEvent(String text, ScriptedCalls.Line... ways) {
        this.text = text;
        this.ways = List.of(ways);
    }

    static TableEvent of(String text) {
        return Arrays.stream(values())
                .filter(event -> event.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody plays: " + text));
    }

    List<ScriptedCalls.Line> ways() {
        return ways;
    }

    /** What one attempt of it is, by the corrections to the table. */
    Outcome outcome() {
        return switch (this) {
            case DNS_FAILURE,
                    CONNECT_REFUSED,
                    CONNECT_TIMEOUT,
                    HANDSHAKE_FAULT,
                    CERTIFICATE_REJECTED,
                    NO_ROOM,
                    REFUSED_STREAM -> Outcome.NOT_SENT;
            case RESET_WHILE_SENDING, RESET_WHILE_WAITING, UNPROVEN, TRUNCATED, SYSTEM_ERROR, DEADLINE, INTERRUPTED ->
                Outcome.UNKNOWN;
            case THROTTLED, REFUSED -> Outcome.REFUSED;
            case SIGN_ERROR, REDIRECT -> Outcome.REFUSED_UNVERIFIED;
            case SUCCESS, UNDECODABLE -> Outcome.EXECUTED;
        };
    }

    private static ScriptedCalls.Line failure(Kind kind) {
        return calls -> {
            throw new TransportFailure(kind, "played", null);
        };
    }

    private static ScriptedCalls.Line signed(int status, String body) {
        return calls -> calls.signed.answer(status, body);
    }

    private static ScriptedCalls.Line unsigned(int status, String body) {
        return calls -> SignedAnswers.unsigned(status, body);
    }

    private static Answer changed(Answer answer) {
        byte[] body = answer.body().clone();
        body[2] ^= 1;
        return new Answer(answer.status(), answer.headers(), body);
    }

    private static final class NoRoom implements ScriptedCalls.Line {

        @Override
        public Answer play(ScriptedCalls calls) {
            throw new AssertionError("there is no room");
        }

        @Override
        public boolean limited() {
            return true;
        }
    }
}
