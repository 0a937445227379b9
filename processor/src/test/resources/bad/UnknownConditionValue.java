package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
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
        @OnlyWhen(field = "mode", is = "UNRECOGNIZED") @Nullable String carrier,
// ERROR column 40 [UnknownConditionValue] UNRECOGNIZED stands for values that the spec does not know, and is never sent, so that no condition can ask for it. Its other constants are MAX_COUNT.
        Limited limited) {}

record Limited(
        @Length(max = 2) String code,
        @OnlyWhen(field = "code", is = "LONG") @Nullable String tooLong,
// ERROR column 40 [UnknownConditionValue] "LONG" is nothing that code can be: its @Length does not allow it. Write a value that it does, or correct the limit.
        @Range(max = 5) int number,
        @OnlyWhen(field = "number", in = {"5", "7"}) @Nullable String tooMuch,
// ERROR column 42 [UnknownConditionValue] "7" is nothing that number can be: its @Range does not allow it. Write a value that it does, or correct the limit.
        @Matches("[a-z]{2}") String letters,
        @RequiredWhen(field = "letters", not = "A1") @Nullable String noLetters,
// ERROR column 48 [UnknownConditionValue] "A1" is nothing that letters can be: its @Matches does not allow it. Write a value that it does, or correct the limit.
        List<@Charset("a-z") String> tags,
        @AllowedWhen(field = "tags", contains = "A") @Nullable String noTag,
// ERROR column 49 [UnknownConditionValue] "A" is nothing that an element of tags can be: its @Charset does not allow it. Write a value that it does, or correct the limit.
        @Length(max = 2, severity = Severity.WARN) String unsure,
        @OnlyWhen(field = "unsure", is = "LONG") @Nullable String mayBe,
        State state,
        @OnlyWhen(field = "state", is = "ON") @OnlyWhen(field = "state", is = "OFF") @Nullable String both,
// ERROR column 79 [UnknownConditionValue] state cannot be "ON" and "OFF" at once, but repeated conditions hold together. Write in = {"ON", "OFF"} if one is enough.
        @OnlyWhen(field = "state", in = {"ON", "OFF"}) @OnlyWhen(field = "state", not = {"OFF", "ON"}) @Nullable
// ERROR column 89 [UnknownConditionValue] state cannot be "ON" or "OFF" and not "OFF" or "ON" at once, but repeated conditions hold together. Remove one of them.
                String neither,
        @OnlyWhen(field = "state", in = {"ON", "OFF"}) @OnlyWhen(field = "state", not = "OFF") @Nullable
                String one) {}

enum State {
    ON,
    OFF
}

record Answer(String text) {}
