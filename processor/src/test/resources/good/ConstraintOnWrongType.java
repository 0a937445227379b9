package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface ConstraintOnWrongType {
    @Post("/things")
    Answer things(Request request);
}

// RIGHT
record Request(@Range(max = 3) int number, @Items(max = 3) List<@Length(max = 40) String> list) {}

record Answer(String text) {}
