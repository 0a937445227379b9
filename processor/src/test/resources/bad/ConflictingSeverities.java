package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface ConflictingSeverities {
    @Post("/things")
    Answer things(Request request);
}

enum Mode {
    ON,
    OFF
}

// WRONG
record Request(
        Mode mode,
        Mode state,
        @RequiredWhen(field = "mode", is = "ON") @RequiredWhen(field = "state", is = "ON", severity = Severity.WARN)
// ERROR column 50 [ConflictingSeverities] The conditions together are one rule, which has one severity, but an earlier one says ENFORCE. Give all of them the same.
                @Nullable String text) {}

record Answer(String text) {}
