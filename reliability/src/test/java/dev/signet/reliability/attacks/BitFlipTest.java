package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Platform;
import dev.signet.runtime.auth.SignatureRejected;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every bit of everything that is signed, and of the signature itself, turned over: nothing is accepted. */
public class BitFlipTest {

    private static final List<String> SIGNED =
            List.of("Wechatpay-Signature", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial");

    private final WechatPayScheme scheme = WechatPayScheme.brand();
    private final TrustedKeys trusted = Platform.trusted();
    private final Random random = new Random(7);

    /** What a sweep found. */
    public record Sweep(int flips, int accepted) {}

    @Test
    void noBitCanBeTurnedOverUnnoticed() {
        Sweep sweep = sweep(100_000);
        assertThat(sweep.accepted()).isZero();
        assertThat(sweep.flips()).isGreaterThanOrEqualTo(100_000);
    }

    /** Turns over the bits of as many answers as give that many flips. */
    public Sweep sweep(int least) {
        int flips = 0;
        int accepted = 0;
        while (flips < least) {
            Answer answer = answer();
            assertThat(accepts(answer)).isTrue();
            for (int bit = 0; bit < 8 * answer.body().length; bit++, flips++) {
                accepted += accepts(new Answer(200, answer.headers(), flipped(answer.body(), bit))) ? 1 : 0;
            }
            for (String name : SIGNED) {
                String value = answer.headers().first(name).orElseThrow();
                for (int bit = 0; bit < 8 * value.length(); bit++, flips++) {
                    accepted += accepts(with(answer, name, flipped(value, bit))) ? 1 : 0;
                }
            }
        }
        return new Sweep(flips, accepted);
    }

    private Answer answer() {
        byte[] body = ("{\"state\":\"DONE\",\"amount\":" + random.nextInt() + "}").getBytes(StandardCharsets.UTF_8);
        Headers headers = Headers.NONE;
        for (String line : Platform.signature(body)) {
            int colon = line.indexOf(": ");
            headers = headers.with(line.substring(0, colon), line.substring(colon + 2));
        }
        return new Answer(200, headers, body);
    }

    private boolean accepts(Answer answer) {
        try {
            scheme.verify(answer, trusted, Instant.now());
            return true;
        } catch (SignatureRejected e) {
            return false;
        }
    }

    private static Answer with(Answer answer, String name, String value) {
        List<Headers.Field> fields = answer.headers().fields().stream()
                .map(field -> field.name().equals(name) ? new Headers.Field(name, value) : field)
                .toList();
        return new Answer(answer.status(), Headers.of(fields), answer.body());
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] other = bytes.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return other;
    }

    private static String flipped(String text, int bit) {
        return new String(flipped(text.getBytes(StandardCharsets.ISO_8859_1), bit), StandardCharsets.ISO_8859_1);
    }
}
