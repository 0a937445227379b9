package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

// WRONG
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface GeneratedNameClash {
// ERROR column 1 [GeneratedNameClash] The class GeneratedNameClashClient would be generated, but there is one of this name already. Rename yours.
    @Post("/things")
    Answer things(Request request);
}
class GeneratedNameClashClient {}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface OtherSpec {
    @Post("/others")
    Answer others(C_D request);
}

record Request(A.B nested, A_B joined, C.D only) {}

interface A {
    record B(String text) {}
}

interface C {
    record D(String text) {}
}

record C_D(String text) {}
// ERROR column 1 [GeneratedNameClash] C_D and C.D would both have generated classes that begin with C_D. Rename one of them.

record A_B(String text) {}
// ERROR column 1 [GeneratedNameClash] A_B and A.B would both have generated classes that begin with A_B. Rename one of them.

record Answer(String text) {}
