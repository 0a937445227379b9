package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface CyclicCondition {
    @Post("/things")
    Answer things(Request request);
}

enum Mode {
    ON,
    OFF
}

record Request(
        @RequiredWhen(field = "second", present = true) @Nullable String first,
// ERROR column 9 [CyclicCondition] Whether first is needed depends on itself: first depends on second depends on third depends on first. Remove one of the conditions; components that are there together or not at all are @AllOrNone.
        @RequiredWhen(field = "third", present = true) @Nullable String second,
        @RequiredWhen(field = "first", present = true) @Nullable String third,
        @RequiredWhen(field = "first", present = true) @Nullable String fourth) {}

record Answer(String text) {}
