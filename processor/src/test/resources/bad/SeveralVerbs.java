package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface SeveralVerbs {
    @Get("/things")
    @Post("/things")
    Answer things();
// ERROR column 12 [SeveralVerbs] things is GET and POST, but an endpoint has one verb. Declare two methods.
}

record Answer(String text) {}
