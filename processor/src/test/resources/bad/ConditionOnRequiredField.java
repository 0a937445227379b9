package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface ConditionOnRequiredField {
    @Post("/things")
    Answer things(Request request);
}

record Request(
        Mode mode,
        @OnlyWhen(field = "mode", is = "ON") String text,
// ERROR column 53 [ConditionOnRequiredField] text is required always, so no condition can make it so. Write @Nullable String text.
        @OnlyWhen(field = "mode", is = "ON") long number) {}
// ERROR column 51 [ConditionOnRequiredField] number is required always, so no condition can make it so. Write @Nullable Long number.

enum Mode {
    ON,
    OFF
}

record Answer(String text) {}
