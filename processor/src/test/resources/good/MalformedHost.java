package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

// RIGHT
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = {"https://api.example.com", "http://localhost:8080"})
interface MalformedHost {
    @Get("/v3/things")
    Answer things();
}

@Api(scheme = "WECHATPAY_BRAND_V2", hosts = {"http://LOCALHOST:8080", "http://127.0.0.1", "http://[::1]:8080"})
interface OnThisMachine {
    @Get("/v3/things")
    Answer things();
}

record Answer(String text) {}
