package dev.signet.sandbox;

import dev.signet.runtime.auth.DigestHeader;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Proof;
import dev.signet.runtime.call.TimeSource;
import dev.signet.spec.Verification.Mode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Signs answers as the platform does. */
final class AnswerSigner {

    private final TimeSource time;
    private final AtomicLong requests = new AtomicLong();

    AnswerSigner(TimeSource time) {
        this.time = time;
    }

    /** The answer, proven by {@code key} as its endpoint says, but for what is to be wrong with it. */
    Answer sign(Endpoint<?, ?> endpoint, int status, byte[] body, PlatformKey key, Optional<Fault> fault) {
        Proof proof = status < 300 ? endpoint.proof() : Proof.SIGNED;
        if (proof.mode() == Mode.NONE || fault.filter(Fault.UNSIGNED::equals).isPresent()) {
            return new Answer(status, unsigned(), body);
        }
        PlatformSignature signature = new PlatformSignature(key, time);
        if (proof.mode() == Mode.DIGEST_HEADER) {
            String digest = DigestHeader.digest(body);
            Headers headers = unsigned().with(signature.of(endpoint.scheme(), DigestHeader.signed(digest), fault));
            return new Answer(status, headers.with(proof.header(), digest), body);
        }
        return new Answer(status, unsigned().with(signature.of(endpoint.scheme(), body, fault)), body);
    }

    /** The answer of an endpoint of the platform itself. */
    Answer sign(String scheme, int status, byte[] body, PlatformKey key) {
        return new Answer(
                status, unsigned().with(new PlatformSignature(key, time).of(scheme, body, Optional.empty())), body);
    }

    /** What an answer has that nobody signed. */
    Headers unsigned() {
        return Headers.NONE
                .with("Content-Type", "application/json; charset=utf-8")
                .with(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(time.now().atOffset(ZoneOffset.UTC)))
                .with("Request-ID", "SANDBOX" + requests.incrementAndGet() + "-0");
    }
}
