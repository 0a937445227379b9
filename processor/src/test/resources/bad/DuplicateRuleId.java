package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface DuplicateRuleId {
    @Post("/things")
    Answer things(Request request);
}

// WRONG
@AtMostOneOf({"first", "second"})
@AtMostOneOf({"first", "third"})
// ERROR column 1 [DuplicateRuleId] Another rule has the id atMostOneOf already, and severities are changed by id. Give this one an id of its own by id = "…", or put both into one.
record Two(@Nullable String first, @Nullable String second, @Nullable String third) {}

@AtMostOneOf(value = {"second", "third"}, id = "secondOrThird")
record Request(
        Two two,
        @Nullable String second,
        @Nullable String third,
        @Length(max = 9) @Length(max = 8) String text,
// ERROR column 26 [DuplicateRuleId] Another rule has the id text.length already, and severities are changed by id. Give this one an id of its own by id = "…", or put both into one.
        @Length(max = 9) @Charset(value = "a-z", id = "length") String named,
// ERROR column 26 [DuplicateRuleId] Another rule has the id named.length already, and severities are changed by id. Give this one an id of its own by id = "…", or put both into one.
        @Length(max = 9, id = "required") String always,
// ERROR column 9 [DuplicateRuleId] Another rule has the id always.required already, and severities are changed by id. Give this one an id of its own by id = "…", or put both into one.
        @JsonText List<@Length(max = 3) @Length(min = 1) String> texts,
// ERROR column 41 [DuplicateRuleId] Another rule has the id texts.length already, and severities are changed by id. Give this one an id of its own by id = "…", or put both into one.
        List<List<@Length(max = 3) String>> lists,
        @OnlyWhen(field = "text", is = "a") @RequiredWhen(field = "named", is = "b") @Nullable String requiredTwice,
// ERROR column 45 [DuplicateRuleId] Another annotation says already when requiredTwice is required, and both would be the rule requiredTwice.required. If @OnlyWhen is only to allow it, write @AllowedWhen; else repeat one annotation, whose conditions must all hold, or write a @Check method.
        @OnlyWhen(field = "text", is = "a") @AllowedWhen(field = "named", is = "b") @Nullable String allowedTwice,
// ERROR column 45 [DuplicateRuleId] Another annotation says already when allowedTwice may be there, and both would be the rule allowedTwice.absent. If @OnlyWhen is only to require it, write @RequiredWhen; else repeat one annotation, whose conditions must all hold, or write a @Check method.
        @OnlyWhen(field = "text", is = "a") @Length(max = 9, id = "absent") @Nullable String taken) {
// ERROR column 45 [DuplicateRuleId] Another rule has the id taken.absent already, and severities are changed by id. Give this one an id of its own by id = "…", or put both into one.
    @Check(message = "…")
// ERROR column 5 [DuplicateRuleId] Another rule has the id secondOrThird already, and severities are changed by id. Rename the method, whose name is the id.
    boolean secondOrThird() {
        return true;
    }
}

record Answer(String text) {}
