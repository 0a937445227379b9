package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnsupportedUnion {
    @Post("/things")
    Answer things(Request request);
}

record Request(Rule rule) {}

// RIGHT
@OneOf(by = "type")
sealed interface Rule permits Reduce, Discount {}

@Case("REDUCE")
record Reduce(long amount) implements Rule {}

@Case("DISCOUNT")
record Discount(int percent) implements Rule {}

record Answer(String text) {}
