package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MethodWithoutVerb {
    Answer things();
// ERROR column 12 [MethodWithoutVerb] things has no verb. Write @Get("/path"), @Post, @Put, @Patch or @Delete, or make it a default method.
}

record Answer(String text) {}
