package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface DuplicateRuleId {
    @Post("/things")
    Answer things(Request request);
}

// RIGHT
@AtMostOneOf({"first", "second"})
@AtMostOneOf(value = {"first", "third"}, id = "firstOrThird")
record Request(@Nullable String first, @Nullable String second, @Nullable String third) {}

record Answer(String text) {}
