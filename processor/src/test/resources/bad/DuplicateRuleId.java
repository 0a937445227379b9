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

@AtMostOneOf({"first", "second"})
@AtMostOneOf({"first", "third"})
// ERROR column 1 [DuplicateRuleId] Another rule has the id atMostOneOf already, and severities are changed by id. Give this one an id of its own by id = "…", or put both into one.
@AtMostOneOf(value = {"second", "third"}, id = "secondOrThird")
record Request(
        @Nullable String first,
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
        List<List<@Length(max = 3) String>> lists) {}

record Answer(String text) {}
