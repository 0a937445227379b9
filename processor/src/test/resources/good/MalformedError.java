package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import dev.signet.runtime.value.*;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedError {
    // RIGHT
    @Get("/things")
    @ApiError(status = 400, code = "PARAM_ERROR", when = "An id is unknown.")
    @ApiError(status = 400, code = "PARAM_ERROR", when = "A name is too long.")
    Answer things();
}

record Answer(String text) {}
