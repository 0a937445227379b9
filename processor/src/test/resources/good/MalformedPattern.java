package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedPattern {
    @Post("/things")
    Answer things(Request request);

    @Put("/things")
    Answer others(Parted request);
}

// RIGHT
record Request(@Matches("https://[^?]+") String url, @Matches("[0-9a-f]{64}") String hash) {}

record Parted(
        @Matches("https://[^/]+/[a-z]+") String url,
        @Matches("[a-z]+-[0-9]+") String sign,
        @Matches("[A-Z]+[0-9]+") String otherCharacters,
        @Matches("(\\d{1,3}\\.){3}\\d{1,3}") String few,
        @Matches("([a-z]{1,3}-)*[a-z]+") String ends,
        @Matches("a*+[a-z]*(?>[a-z0-9]*)!") String possessive) {}

record Answer(String text) {}
