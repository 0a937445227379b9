package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedPath {
    // RIGHT
    @Get("/things/{thing_id}")
    Answer things(@Path String thingId);

    @Get("/things/{name}.{kind}/...")
    Answer dots(@Path String name, @Path String kind);
}

record Answer(String text) {}
