package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import dev.signet.spec.Unrecognized;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnknownConditionValue {
    @Post("/things")
    Answer things(Request request);
}

// WRONG
enum Mode { MAX_COUNT, @Unrecognized UNRECOGNIZED }
record Slip(Mode mode, @OnlyWhen(field = "mode", is = "MAXCOUNT") @Nullable Long maxCount) {}
// ERROR column 55 [UnknownConditionValue] Mode has no constant "MAXCOUNT". Did you mean "MAX_COUNT"? Its constants are MAX_COUNT.

record Request(
        Slip slip,
        Mode mode,
        @OnlyWhen(field = "mode", in = {"MAX_COUNT", "NEVER"}) @Nullable String oneOfTwo,
// ERROR column 40 [UnknownConditionValue] Mode has no constant "NEVER". Its constants are MAX_COUNT.
        int count,
        @OnlyWhen(field = "count", is = "010") @Nullable String octal,
// ERROR column 41 [UnknownConditionValue] "010" is no whole number that int can be. Write one in digits, such as "1".
        @OnlyWhen(field = "count", is = "9999999999") @Nullable String tooLarge,
// ERROR column 41 [UnknownConditionValue] "9999999999" is no whole number that int can be. Write one in digits, such as "1".
        @OnlyWhen(field = "mode") @Nullable String none,
// ERROR column 9 [UnknownConditionValue] The condition names no value. Write is = "…", in = {…}, not = {…}, contains = "…" or present = true.
        @OnlyWhen(field = "mode", is = "UNRECOGNIZED") @Nullable String carrier) {}
// ERROR column 40 [UnknownConditionValue] UNRECOGNIZED stands for values that the spec does not know, and is never sent, so that no condition can ask for it. Its other constants are MAX_COUNT.

record Answer(String text) {}
