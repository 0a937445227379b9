package dev.signet.runtime;

import dev.signet.runtime.Checkup.Level;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import dev.signet.spec.Schemes;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at all that a caller needs before its first call; asks the host for nothing but the time. */
final class CallerCheck {

    private static final Set<String> OF_WECHAT_PAY = Set.of(Schemes.WECHATPAY_BRAND, Schemes.WECHATPAY_MERCHANT);
    private static final Duration SOON = Duration.ofDays(30);
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration NOTICEABLE = Duration.ofSeconds(30);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final TimeSource time;
    private final Transport transport;

    CallerCheck(TimeSource time, Transport transport) {
        this.time = time;
        this.transport = transport;
    }

    Checkup of(Identity identity, Endpoint<?, ?> endpoint, String host) {
        Checkup checkup = new Checkup(List.of())
                .with(Level.OK, "identity", identity.credentials().toString());
        checkup = scheme(checkup, identity, endpoint);
        checkup = expiry(checkup, "own certificate", identity.credentials().expires());
        checkup = trusted(checkup, identity);
        checkup = apiKeys(checkup, identity);
        return clock(checkup, host);
    }

    private static Checkup scheme(Checkup checkup, Identity identity, Endpoint<?, ?> endpoint) {
        String own = identity.credentials().scheme();
        if (!endpoint.scheme().equals(own)) {
            return checkup.with(
                    Level.FAIL, "scheme", endpoint.name() + " is signed by " + endpoint.scheme() + ", not by " + own);
        }
        boolean brandPath = endpoint.path().toString().startsWith("/brand/");
        boolean other = own.equals(Schemes.WECHATPAY_BRAND) != brandPath && OF_WECHAT_PAY.contains(own);
        return other
                ? checkup.with(
                        Level.WARN,
                        "scheme",
                        "the path " + endpoint.path() + " looks like one of the other scheme; compare @Api(scheme = …)")
                : checkup.with(Level.OK, "scheme", own + " for " + endpoint.path());
    }

    private Checkup expiry(Checkup checkup, String subject, Optional<Instant> expires) {
        if (expires.isEmpty()) {
            return checkup.with(Level.OK, subject, "does not expire, or only its serial number is known");
        }
        Duration left = Duration.between(time.now(), expires.get());
        if (left.isNegative()) {
            return checkup.with(
                    Level.FAIL, subject, "expired at " + expires.get() + "; make a new one on the platform's site");
        }
        return left.compareTo(SOON) < 0
                ? checkup.with(
                        Level.WARN,
                        subject,
                        "expires in " + left.toDays() + " days, at " + expires.get() + "; make the next one now")
                : checkup.with(Level.OK, subject, "expires at " + expires.get());
    }

    private Checkup trusted(Checkup before, Identity identity) {
        TrustedKeys trusted = identity.trusted();
        Checkup checkup = before;
        for (String id : trusted.ids()) {
            String subject = id.equals(trusted.primaryId()) ? "primary trusted" : "trusted";
            checkup = trusted.expires(id).isEmpty()
                    ? checkup.with(Level.OK, subject, "public key " + id)
                    : expiry(checkup, subject, trusted.expires(id));
        }
        boolean brand = identity.credentials().scheme().equals(Schemes.WECHATPAY_BRAND);
        return brand && !trusted.primaryId().startsWith("PUB_KEY_ID_")
                ? checkup.with(
                        Level.FAIL,
                        "primary trusted",
                        trusted.primaryId() + " is no PUB_KEY_ID_…, and the platform has nothing else for brands")
                : checkup;
    }

    private static Checkup apiKeys(Checkup checkup, Identity identity) {
        int count = identity.apiKeys().size();
        return count == 0
                ? checkup.with(Level.WARN, "API keys", "none; notifications and certificates cannot be decrypted")
                : checkup.with(Level.OK, "API keys", count + ", of 32 bytes");
    }

    private Checkup clock(Checkup checkup, String host) {
        Request request = new Request(Method.GET, host, "/", Headers.NONE, new byte[0]).to(host, true);
        try {
            Answer answer = transport.send(request, TIMEOUT);
            return answer.headers()
                    .first("Date")
                    .flatMap(CallerCheck::parsed)
                    .map(there -> clock(checkup, Duration.between(there, time.now())))
                    .orElseGet(() -> checkup.with(Level.WARN, "clock", host + " does not tell the time"));
        } catch (TransportFailure e) {
            return checkup.with(Level.WARN, "clock", host + " cannot be reached: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return checkup.with(Level.WARN, "clock", "interrupted while " + host + " was asked");
        }
    }

    private static Checkup clock(Checkup checkup, Duration ahead) {
        String text = Math.abs(ahead.toSeconds()) + " s " + (ahead.isNegative() ? "behind" : "ahead of")
                + " the host's, by what it says unsigned";
        Duration skew = ahead.abs();
        Level level = skew.compareTo(WINDOW) > 0 ? Level.FAIL : skew.compareTo(NOTICEABLE) > 0 ? Level.WARN : Level.OK;
        return checkup.with(level, "clock", level == Level.OK ? text : text + "; set it by a time server");
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
