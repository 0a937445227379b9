package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface OverloadedEndpoint {
    // RIGHT
    @Get("/things")
    Answer things();
    @Get("/things/{id}")
    Answer thingsById(@Path String id);
}

record Answer(String text) {}
