package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface RoleBelowTheTop {
    @Post("/things")
    Answer things(Request request);
}

// RIGHT
record Request(@Query String text, Part part) {}

record Part(String text) {}

record Answer(String text) {}
