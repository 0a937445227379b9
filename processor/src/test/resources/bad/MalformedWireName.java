package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import dev.signet.spec.WireName;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedWireName {
    @Post("/things")
    Answer things(Request request);
}

record Request(@WireName("") String text, Mode mode) {}
// ERROR column 26 [MalformedWireName] The name is empty. Write the name as it stands on the wire, or remove @WireName.

enum Mode {
    @WireName("")
// ERROR column 15 [MalformedWireName] The name is empty. Write the name as it stands on the wire, or remove @WireName.
    ON
}

record Answer(String text) {}
