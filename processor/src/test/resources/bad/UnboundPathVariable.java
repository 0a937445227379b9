package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Delete;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnboundPathVariable {
    @Get("/things/{thing_id}")
// ERROR column 10 [UnboundPathVariable] Nothing fills {thing_id} of the path. Add a component or parameter `@Path String thingId`.
    Answer one();

    @Get("/parts/{thing_id}")
// ERROR column 10 [UnboundPathVariable] Nothing fills {thing_id} of the path. Add a component or parameter `@Path String thingId`.
    Answer misspelt(@Query String thingIds);

    @Get("/merchants/{merchnt_id}")
// ERROR column 10 [UnboundPathVariable] Nothing fills {merchnt_id} of the path. Did you mean {merchant_id}, which merchantId fills? Rename one of the two.
    Answer slip(@Path String merchantId);

    @Post(value = "/things/{thing_id}")
// ERROR column 19 [UnboundPathVariable] Nothing fills {thing_id} of the path. Write @Path before thingId.
    Answer change(Request request);

    @Get("/swapped/{stcok_id}")
// ERROR column 10 [UnboundPathVariable] Nothing fills {stcok_id} of the path. Did you mean {stock_id}, which stockId fills? Rename one of the two.
    Answer swapped(@Path String stockId);

    @Get("/records/{thing_id}")
// ERROR column 10 [UnboundPathVariable] Nothing fills {thing_id} of the path. Write @Path before thingId.
    Answer record(Asked asked);

    @Delete("/records/{thing_id}")
// ERROR column 13 [UnboundPathVariable] Nothing fills {thing_id} of the path. Write @Path before thingId.
    Answer delete(Asked asked);
}

record Asked(String thingId, @Query String text) {}

record Request(String thingId, String text) {}

record Answer(String text) {}
