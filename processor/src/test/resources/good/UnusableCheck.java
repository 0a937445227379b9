package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnusableCheck {
    @Post("/things")
    Answer things(Request request);
}

record Request(long part, long whole) {
    // RIGHT
    @Check(message = "the part is more than the whole", at = "part")
    boolean fits() {
        return part <= whole;
    }
}

record Answer(String text) {}
