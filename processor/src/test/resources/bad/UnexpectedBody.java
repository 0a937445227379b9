package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Body;
import dev.signet.spec.Delete;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnexpectedBody {
    @Get("/things/{id}")
    Answer one(Request request);

    @Get("/parts")
    Answer body(@Body Part part);
// ERROR column 28 [UnexpectedBody] A GET has no body. Write @Query, or make it a @Post.

    @Delete("/things/{id}")
    Answer remove(Request request);

    @Get("/shapes")
    Answer shape(Shape shape);
// ERROR column 24 [UnexpectedBody] A GET has no body. Write @Query, or make it a @Post.

    @Post("/things")
    Answer two(@Body Part first, @Body Part second);
// ERROR column 45 [UnexpectedBody] @Body first is the whole body already, so second has no place in it. Move it into first, or remove @Body there.
}

record Request(@Path String id, String text) {}
// ERROR column 40 [UnexpectedBody] A GET has no JSON body that text could be a member of. Write @Query or @Path before it.
// ERROR column 40 [UnexpectedBody] A DELETE has no JSON body that text could be a member of. Write @Query or @Path before it, or put the body into one @Body component.

@dev.signet.spec.OneOf(by = "type")
sealed interface Shape permits Round {}

@dev.signet.spec.Case("ROUND")
record Round(String size) implements Shape {}

record Part(String text) {}

record Answer(String text) {}
