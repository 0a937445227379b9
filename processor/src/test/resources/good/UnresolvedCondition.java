package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnresolvedCondition {
    @Post("/things")
    Answer things(Request request);
}

enum Mode {
    ON,
    OFF
}

// RIGHT
record Request(Mode mode, List<Inner> inner) {}
record Inner(@OnlyWhen(field = "../mode", is = "ON") @Nullable String text) {}

record Answer(String text) {}
