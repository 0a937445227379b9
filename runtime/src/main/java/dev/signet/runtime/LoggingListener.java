package dev.signet.runtime;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.validation.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log; what a caller has that was given no listener. One line an attempt, and one a call that ends without a
 * result, each of the same fields in the same order: from these lines alone it can be told what became of every call. And one a
 * day for a certificate that will expire. The
 * logger is {@code dev.signet.runtime.Caller}; an attempt that gave a result is told at INFO, everything else at WARN.
 */
public final class LoggingListener implements CallListener {

    /** The listener; it holds nothing. */
    public LoggingListener() {}

    @Override
    public void certificateExpires(Credentials whose, String serial, Instant at) {
        logger().warn(new LogLine("signet certificate")
                .with("identity", whose.identity())
                .with("serial", serial)
                .with("own", serial.equals(whose.serial()))
                .with("expires", at)
                .toString());
    }

    @Override
    public void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {
        logger().warn("{} is sent although it breaks rules of its spec: {}", endpoint.name(), violations);
    }

    @Override
    public void attemptEnded(CallFacts call) {
        Attempt attempt = call.last().orElseThrow();
        boolean done = attempt.outcome() == Outcome.EXECUTED;
        // By methods that SLF4J 1.7 has as well, which comes with wechatpay-java.
        if (done && logger().isInfoEnabled()) {
            logger().info(line(attempt, call));
        } else if (!done && logger().isWarnEnabled()) {
            logger().warn(line(attempt, call));
        }
    }

    private static String line(Attempt attempt, CallFacts call) {
        return line("attempt", call)
                .with("attempt", attempt.number())
                .with("host", attempt.host())
                .with("status", attempt.status().orElse(null))
                .with("code", attempt.code())
                .with("outcome", attempt.outcome())
                .with("failure", attempt.failure())
                .with("verified", attempt.verified())
                .with("request_id", attempt.requestId().orElse(null))
                .with("ms", attempt.took().toMillis())
                .toString();
    }

    @Override
    public void callEnded(CallFacts call, Outcome outcome, Duration took, @Nullable SignetException failure) {
        boolean done = failure == null && outcome == Outcome.EXECUTED;
        if (!done && logger().isWarnEnabled()) {
            logger().warn(line("call", call)
                    .with("attempts", call.attempts().size())
                    .with("outcome", outcome)
                    .with("failure", failure == null ? "Error" : failure.reasonWord())
                    .with("held_back_by", failure == null ? null : heldBackBy(failure))
                    .with("because", because(failure))
                    .with("ms", took.toMillis())
                    .toString());
        }
    }

    // Of all that can be thrown at us, these words are our own: they name what is set wrong, and hold nothing secret.
    private static @Nullable String because(@Nullable Throwable failure) {
        Throwable cause = failure == null ? null : failure.getCause();
        return cause instanceof ConfigurationException ? cause.getMessage() : null;
    }

    private static String heldBackBy(SignetException failure) {
        return Stream.of(failure.getSuppressed())
                .map(reason -> reason.getClass().getSimpleName())
                .collect(Collectors.joining(","));
    }

    private static LogLine line(String what, CallFacts call) {
        return new LogLine("signet " + what)
                .with("call", call.id())
                .with("endpoint", call.endpoint())
                .with("identity", call.identity())
                .with("key", call.idempotencyKey())
                .with("reads", call.readsOnly());
    }

    // Asked for only now: a program without a logging backend is not greeted by SLF4J's complaint.
    private static Logger logger() {
        return LoggerFactory.getLogger(Caller.class);
    }
}
