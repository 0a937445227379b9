package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface PathParameterWithoutVariable {
    @Get("/things/{thing_id}")
    Answer one(@Path String thingId, @Path String partId);
// ERROR column 51 [PathParameterWithoutVariable] The path has no placeholder {part_id} for partId; it has {thing_id}. Add it to the path, or write @Query.

    @Post("/things")
    Answer change(Request request);
}

record Request(@Path String thingId, String text) {}
// ERROR column 29 [PathParameterWithoutVariable] The path has no placeholder {thing_id} for thingId; it has none. Add it to the path, or write @Query.

record Answer(String text) {}
