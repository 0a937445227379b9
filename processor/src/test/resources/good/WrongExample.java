package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface WrongExample {
    @Post("/things")
    Answer things(Request request);

    @Post("/wide")
    Answer wide(Wide request);
}

// RIGHT
record Request(@Length(max = 3) @Example("abc") String text, @Range(max = 9) @Example("7") int number) {}

record Wide(
        @Range(min = 0) @Example("18446744073709551615") BigDecimal beyondALong,
        @Charset("😀-😂") @Example("😁") String beyondTheFirstPlane) {}

record Answer(String text) {}
