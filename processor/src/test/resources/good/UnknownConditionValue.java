package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnknownConditionValue {
    @Post("/things")
    Answer things(Request request);
}

// RIGHT
enum Mode { MAX_COUNT, MAX_COUNT_PER_DAY }
record Request(Mode mode, @OnlyWhen(field = "mode", is = "MAX_COUNT") @Nullable Long maxCount) {}

record Answer(String text) {}
