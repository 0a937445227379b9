package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface CyclicCondition {
    @Post("/things")
    Answer things(Request request);
}

// RIGHT
@AllOrNone({"first", "second"})
record Request(@Nullable String first, @Nullable String second) {}

record Answer(String text) {}
