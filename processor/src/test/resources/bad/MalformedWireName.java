package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import dev.signet.spec.WireName;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedWireName {
    @Post("/things")
    Answer things(Request request);

    @Post("/odd")
    Answer odd(Odd request);
}

record Request(@WireName("") String text, Mode mode) {}
// ERROR column 26 [MalformedWireName] The name is empty. Write the name as it stands on the wire, or remove @WireName.

enum Mode {
    @WireName("")
// ERROR column 15 [MalformedWireName] The name is empty. Write the name as it stands on the wire, or remove @WireName.
    ON
}

record Odd(
        @WireName("mch_id ") String after,
// ERROR column 19 [MalformedWireName] "mch_id " begins or ends with a blank. Write "mch_id".
        @WireName(" mch") String before,
// ERROR column 19 [MalformedWireName] " mch" begins or ends with a blank. Write "mch".
        @WireName("a\tb") String control,
// ERROR column 19 [MalformedWireName] The name has the character U+0009, which no name on the wire has. Remove it.
        @WireName("\uD800") String half,
// ERROR column 19 [MalformedWireName] The name has the character U+D800, which no name on the wire has. Remove it.
        @WireName("😀 é") String whole) {}

record Answer(String text) {}
