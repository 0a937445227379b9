package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface RoleBelowTheTop {
    @Post("/things")
    Answer change(Request request);
}

record Request(Part part) {}

record Part(@Query String text) {}
// ERROR column 27 [RoleBelowTheTop] @Query says where a part of a request goes, but Part is not a request itself: it is an answer, or stands inside another record. Remove @Query, or move text to the request record.

record Answer(@Path String text) {}
// ERROR column 28 [RoleBelowTheTop] @Path says where a part of a request goes, but Answer is not a request itself: it is an answer, or stands inside another record. Remove @Path, or move text to the request record.
