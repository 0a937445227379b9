package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface GeneratedNameClash {
// ERROR column 1 [GeneratedNameClash] The class GeneratedNameClashClient would be generated, but there is one of this name already. Rename yours.
    @Post("/things")
    Answer things(Request request);
}

class GeneratedNameClashClient {}

record Request(A.B nested, A_B joined) {}

interface A {
    record B(String text) {}
}

record A_B(String text) {}
// ERROR column 1 [GeneratedNameClash] A_B and A.B would both have the codec A_BCodec. Rename one of them.

record Answer(String text) {}
