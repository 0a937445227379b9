package dev.signet.reliability.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.reliability.lab.TransfersEndpoints;
import dev.signet.reliability.lab.TransfersEndpoints.FindArgs;
import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.error.InvalidRequestException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a value is, the path and query that are signed are those that are sent; or nothing is sent. */
public class WireTextTest {

    private static final Pattern REQUEST_LINE = Pattern.compile("(GET|POST) (\\S+) HTTP/1.1\r\n");
    private static final Pattern FIELD = Pattern.compile("(timestamp|nonce_str|signature)=\"([^\"]+)\"");

    /** What a sweep found. */
    public record Sweep(int values, int sent, int different) {}

    @Test
    void bothTransportsWouldSendWhatIsSigned() {
        Sweep sweep = sweep(100_000);
        assertThat(sweep.different()).isZero();
        assertThat(sweep.sent()).isGreaterThan(20_000).isLessThan(90_000);
    }

    /** So many values in a path and in a query, against what each HTTP client makes of the address. */
    public Sweep sweep(int values) {
        RandomText texts = new RandomText(9);
        int sent = 0;
        int different = 0;
        for (int i = 0; i < values; i++) {
            FindArgs arguments = new FindArgs(texts.next(), texts.next());
            RequestWriter writer = new RequestWriter(text -> null);
            Request request = writer.write(TransfersEndpoints.FIND, arguments);
            if (writer.violations().isEmpty()) {
                sent++;
                different += isSame(request) ? 0 : 1;
            }
        }
        return new Sweep(values, sent, different);
    }

    private static boolean isSame(Request request) {
        URI jdk = URI.create(request.url());
        HttpUrl okHttp = HttpUrl.get(request.url());
        return (jdk.getRawPath() + "?" + jdk.getRawQuery()).equals(request.target())
                && (okHttp.encodedPath() + "?" + okHttp.encodedQuery()).equals(request.target());
    }

    @ParameterizedTest
    @EnumSource
    void onTheWireTheSignatureFitsTheRequestLine(Transports transport) throws Exception {
        RandomText texts = new RandomText(10);
        List<String> arrived = new CopyOnWriteArrayList<>();
        int refused = 0;
        try (Scene scene = new Scene(transport, true)) {
            scene.hosts(scene.origin(exchange -> {
                        arrived.add(exchange.read().request());
                        exchange.answer(200, "{\"state\":\"DONE\"}");
                    })
                    .host());
            Caller caller = scene.caller();
            for (int i = 0; i < 1000; i++) {
                refused += call(caller, texts) ? 0 : 1;
            }
        }
        assertThat(arrived.size()).isEqualTo(1000 - refused).isGreaterThan(300);
        assertThat(arrived.stream().allMatch(WireTextTest::isSigned)).isTrue();
    }

    private static boolean call(Caller caller, RandomText texts) {
        try {
            caller.call(TransfersEndpoints.FIND, new FindArgs(texts.next(), texts.next()));
            return true;
        } catch (InvalidRequestException e) {
            return false;
        }
    }

    private static boolean isSigned(String request) {
        Matcher line = REQUEST_LINE.matcher(request);
        if (!line.lookingAt()) {
            return false;
        }
        String body = request.substring(request.indexOf("\r\n\r\n") + 4);
        String text = line.group(1) + "\n" + line.group(2) + "\n" + field(request, "timestamp") + "\n"
                + field(request, "nonce_str") + "\n" + body + "\n";
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(Scene.ownKeys().getPublic());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(field(request, "signature")));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String field(String request, String name) {
        return FIELD.matcher(request)
                .results()
                .filter(found -> found.group(1).equals(name))
                .findFirst()
                .orElseThrow()
                .group(2);
    }
}
