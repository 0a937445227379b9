package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Body;
import dev.signet.spec.Get;
import dev.signet.spec.Header;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import java.math.BigDecimal;
import java.util.List;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface RoleOnWrongType {
    @Get("/things/{id}")
    Answer one(@Path List<String> id, @Query BigDecimal amount, @Header("X-Part") Part part);
// ERROR column 22 [RoleOnWrongType] id cannot go there. Path, query and headers hold String, boolean, int, long or an enum.
// ERROR column 46 [RoleOnWrongType] amount cannot go there. Path, query and headers hold String, boolean, int, long or an enum, or a List of String or enum.
// ERROR column 83 [RoleOnWrongType] part cannot go there. Path, query and headers hold String, boolean, int, long or an enum.

    @Post("/things")
    Answer text(@Body String text);
// ERROR column 23 [RoleOnWrongType] text cannot go there. A body is a record.
}

record Part(String text) {}

record Answer(String text) {}
