package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface SeveralRoles {
    @Post("/things/{id}")
    Answer things(@Path @Query String id);
// ERROR column 39 [SeveralRoles] id is marked @Path and @Query, but a value goes to one place. Keep one of them.
}

record Answer(String text) {}
