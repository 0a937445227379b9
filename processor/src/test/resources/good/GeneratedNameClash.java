package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

// RIGHT
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface GeneratedNameClash {
    @Post("/things")
    Answer things(Request request);
}
class GeneratedNameClashUser {}

record Request(String text) {}

record Answer(String text) {}
