package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnusableCheck {
    @Post("/things")
    Answer things(Request request);
}

record Request(String text) {
    // WRONG
    @Check(message = "must be fine")
    String notBoolean() {
// ERROR column 12 [UnusableCheck] notBoolean cannot decide a rule. Write `boolean notBoolean()`: without parameters and `throws`, neither static nor private, true when all is well.
        return text;
    }

    @Check(message = "must be fine")
    boolean withParameter(String other) {
// ERROR column 13 [UnusableCheck] withParameter cannot decide a rule. Write `boolean withParameter()`: without parameters and `throws`, neither static nor private, true when all is well.
        return text.equals(other);
    }

    @Check(message = "must be fine")
    static boolean ofNobody() {
// ERROR column 20 [UnusableCheck] ofNobody cannot decide a rule. Write `boolean ofNobody()`: without parameters and `throws`, neither static nor private, true when all is well.
        return true;
    }

    @Check(message = "must be fine")
    private boolean hidden() {
// ERROR column 21 [UnusableCheck] hidden cannot decide a rule. Write `boolean hidden()`: without parameters and `throws`, neither static nor private, true when all is well.
        return true;
    }

    @Check(message = "must be fine")
    boolean fine() {
        return true;
    }
}

record Answer(String text) {}
