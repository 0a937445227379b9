package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface DuplicateEndpoint {
    // WRONG
    @Get("/things/{id}")
    Answer one(@Path String id);
    @Get("/things/{name}")
// ERROR column 10 [DuplicateEndpoint] same and one are both GET /things/{…}, which is one endpoint to the server. Correct one of the paths, or keep one method, whose parameter takes what both take.
    Answer same(@Path String name);

    @Post("/things/{id}")
    Answer otherVerb(@Path String id);
}

record Answer(String text) {}
