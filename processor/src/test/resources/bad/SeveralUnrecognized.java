package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Schemes;
import dev.signet.spec.Unrecognized;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface SeveralUnrecognized {
    @Get("/things")
    Answer things();
}

record Answer(State state) {}

// WRONG
enum State {
    ON,
    @Unrecognized
    OTHER,
    @Unrecognized
// ERROR column 5 [SeveralUnrecognized] OTHER is @Unrecognized already, and one constant stands for all unknown values. Remove one.
    UNKNOWN
}
