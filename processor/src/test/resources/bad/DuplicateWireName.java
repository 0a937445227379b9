package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import dev.signet.spec.WireName;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface DuplicateWireName {
    @Post("/things")
    Answer things(Request request);

    @Post("/things/{id}")
    Answer both(@Path String id, Named named);

    @Post("/things/{id}/{other}")
    Answer queried(@Path String id, @Path String other, @Query @WireName("id") String third, Named named);
}

record Request(String stockId, @WireName("stock_id") String other, Mode mode) {}
// ERROR column 61 [DuplicateWireName] other and stockId are both "stock_id" on the wire. Rename one of them, or give it its name by @WireName("…").

record Named(@WireName("id") @Path String first, @Query String id, @WireName("other") String member) {}
// ERROR column 43 [DuplicateWireName] first and id are both "id" on the wire. Rename one of them, or give it its name by @WireName("…").
// ERROR column 64 [DuplicateWireName] id and third are both "id" on the wire. Rename one of them, or give it its name by @WireName("…").

enum Mode {
// ERROR column 1 [DuplicateWireName] The constants ON and OFF are both "ON" on the wire. Give one of them its own text by @WireName("…").
    ON,
    @WireName("ON")
    OFF
}

record Answer(String text) {}
