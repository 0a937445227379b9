package dev.signet.reliability.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/** Everything that anybody in this JVM logs meanwhile, at the lowest levels of SLF4J and of java.util.logging. */
final class LogCapture implements AutoCloseable {

    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final java.util.logging.Logger julRoot = java.util.logging.Logger.getLogger("");
    private final Level level = root.getLevel();
    private final java.util.logging.Level julLevel = julRoot.getLevel();
    private final Appender appender = new Appender();
    private final JulHandler handler = new JulHandler();

    LogCapture() {
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        julRoot.addHandler(handler);
        julRoot.setLevel(java.util.logging.Level.ALL);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private final class Appender extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            String thrown = event.getThrowableProxy() == null
                    ? ""
                    : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
            lines.add(event.getLevel() + " " + event.getLoggerName() + " - " + event.getFormattedMessage() + thrown);
        }
    }

    private final class JulHandler extends Handler {

        // The JDK's client prints addresses and headers there; its own tracing, which docs/RELIABILITY.md warns of.
        private static final String WIRE = "jdk.internal.httpclient";

        @Override
        public void publish(LogRecord event) {
            if (String.valueOf(event.getLoggerName()).startsWith(WIRE)) {
                return;
            }
            StringWriter text = new StringWriter();
            text.append(event.getLoggerName()).append(" - ").append(String.valueOf(event.getMessage()));
            for (Object parameter : event.getParameters() == null ? new Object[0] : event.getParameters()) {
                text.append(' ').append(String.valueOf(parameter));
            }
            if (event.getThrown() != null) {
                event.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        root.setLevel(level);
        julRoot.removeHandler(handler);
        julRoot.setLevel(julLevel);
    }
}
