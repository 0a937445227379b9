package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface OptionalPathValue {
    // RIGHT
    @Get("/things/{id}")
    Answer one(@Path String id);
    @Get("/things")
    Answer all();
}

record Answer(String text) {}
