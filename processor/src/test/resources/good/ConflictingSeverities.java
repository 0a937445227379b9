package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface ConflictingSeverities {
    @Post("/things")
    Answer things(Request request);
}

// RIGHT
record Request(
        boolean on,
        boolean ready,
        @RequiredWhen(field = "on", is = "true") @RequiredWhen(field = "ready", is = "true") @Nullable String text) {}

record Answer(String text) {}
