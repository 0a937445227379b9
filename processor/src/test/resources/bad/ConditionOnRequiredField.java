package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import dev.signet.spec.Severity;
import dev.signet.spec.condition.AtMostOneOf;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface ConditionOnRequiredField {
    @Post("/things")
    Answer things(Request request);
}

// WRONG
record Request(
        Mode mode,
        @OnlyWhen(field = "mode", is = "ON") String text,
// ERROR column 53 [ConditionOnRequiredField] text is required always, so no condition can make it so. Write @Nullable String text.
        Other other) {}

@AtMostOneOf({"text", "optional"})
// ERROR column 14 [ConditionOnRequiredField] text is required always, so there is nothing to choose. Write @Nullable before it, or leave it out of @AtMostOneOf.
record Other(
        Mode mode,
        String text,
        @Nullable String optional,
        @Required(severity = Severity.WARN) String required,
// ERROR column 9 [ConditionOnRequiredField] required is required as it is. Remove @Required, or write @Nullable before the type if it may be missing at times.
        @OnlyWhen(field = "mode", is = "ON") long number) {}
// ERROR column 51 [ConditionOnRequiredField] number is required always, so no condition can make it so. Write @Nullable Long number.

enum Mode {
    ON,
    OFF
}

record Answer(String text) {}
