package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.OnlyWhen;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnknownConditionField {
    @Post("/things")
    Answer things(Request request);

    @Get("/parameters")
    Answer parameters(@Query Mode mode, @Query @OnlyWhen(field = "mod", is = "ON") @Nullable String text);
// ERROR column 66 [UnknownConditionField] The method has no parameter "mod". Did you mean "mode"? Its others are mode.
}

record Request(
        Mode updateMode,
        String text,
        @OnlyWhen(field = "updateMod", is = "ON") @Nullable String misspelt,
// ERROR column 27 [UnknownConditionField] Request has no component "updateMod". Did you mean "updateMode"? Its components are updateMode, text, wireName, itself, notAnEnum, second.
        @OnlyWhen(field = "update_mode", is = "ON") @Nullable String wireName,
// ERROR column 27 [UnknownConditionField] Request has no component "update_mode". Write its Java name, "updateMode".
        @OnlyWhen(field = "itself", is = "ON") @Nullable String itself,
// ERROR column 27 [UnknownConditionField] itself cannot depend on itself. Name the component that decides.
        @OnlyWhen(field = "text", is = "ON") @Nullable String notAnEnum,
// ERROR column 27 [UnknownConditionField] text is String, but conditions compare enums. Declare an enum with the values that text can have.
        @OnlyWhen(field = "updateMode", is = "ON") @OnlyWhen(field = "nothing", is = "ON") @Nullable String second) {}
// ERROR column 70 [UnknownConditionField] Request has no component "nothing". Its components are updateMode, text, misspelt, wireName, itself, notAnEnum.

enum Mode {
    ON,
    OFF
}

record Answer(String text) {}
