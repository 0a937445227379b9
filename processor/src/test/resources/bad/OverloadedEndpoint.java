package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface OverloadedEndpoint {
    // WRONG
    @Get("/things")
    Answer things();
    @Get("/things/{id}")
    Answer things(@Path String id);
// ERROR column 12 [OverloadedEndpoint] Another method is called things too. Each endpoint becomes a constant of its method's name: rename one of them.

    @Get("/parts")
    Answer allParts();

    @Get("/parts/all")
    Answer all_parts();
// ERROR column 12 [OverloadedEndpoint] allParts and all_parts would both become the constant ALL_PARTS. Rename one of them.
}

record Answer(String text) {}
