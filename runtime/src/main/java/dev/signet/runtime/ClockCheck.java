package dev.signet.runtime;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Asks a host for its time, unsigned, to look at this machine's clock; never to set it. */
final class ClockCheck {

    private static final String SUBJECT = "clock";
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration NOTICEABLE = Duration.ofSeconds(30);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final TimeSource time;
    private final Transport transport;

    ClockCheck(TimeSource time, Transport transport) {
        this.time = time;
        this.transport = transport;
    }

    /** Asks the first of {@code hosts}; {@code chosen} if the program named them, not the spec. */
    void look(Findings findings, List<String> hosts, boolean chosen) {
        if (hosts.isEmpty()) {
            findings.warn(SUBJECT, "not compared: no host is known here; check(endpoint) asks the endpoint's");
        } else {
            ask(findings, hosts.get(0), chosen);
        }
    }

    private void ask(Findings findings, String host, boolean chosen) {
        Request request = new Request(Method.GET, host, "/", Headers.NONE, new byte[0]).to(host, chosen);
        try {
            Answer answer = transport.send(request, TIMEOUT);
            answer.headers()
                    .first("Date")
                    .flatMap(ClockCheck::parsed)
                    .ifPresentOrElse(
                            there -> compare(findings, Duration.between(there, time.now())),
                            () -> findings.warn(SUBJECT, host + " does not tell the time"));
        } catch (TransportFailure e) {
            findings.warn(SUBJECT, host + " cannot be reached: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            findings.warn(SUBJECT, "interrupted while " + host + " was asked");
        }
    }

    private static void compare(Findings findings, Duration ahead) {
        String text = Math.abs(ahead.toSeconds()) + " s " + (ahead.isNegative() ? "behind" : "ahead of")
                + " the host's, by what it says unsigned";
        Duration skew = ahead.abs();
        if (skew.compareTo(WINDOW) > 0) {
            findings.fail(SUBJECT, text + "; set it by a time server");
        } else if (skew.compareTo(NOTICEABLE) > 0) {
            findings.warn(SUBJECT, text + "; set it by a time server");
        } else {
            findings.ok(SUBJECT, text);
        }
    }

    private static Optional<Instant> parsed(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
