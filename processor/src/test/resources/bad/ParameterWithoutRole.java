package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface ParameterWithoutRole {
    @Get("/things/{thing_id}")
    Answer one(@Path String thingId, int page);
// ERROR column 42 [ParameterWithoutRole] page does not say where it goes. Write @Query before it.

    @Post("/parts")
    Answer change(String thingId, Request request);
// ERROR column 26 [ParameterWithoutRole] thingId does not say where it goes. Write @Path or @Query before it; a member of the JSON body belongs into the request record.

    @Post("/things")
    Answer two(Request first, Request second);
// ERROR column 39 [ParameterWithoutRole] Both this and an earlier parameter would be the request. Write @Body before second if it is the JSON body, or put both into one record.
}

record Request(String text) {}

record Answer(String text) {}
