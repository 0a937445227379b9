package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Case;
import dev.signet.spec.OneOf;
import dev.signet.spec.Get;
import dev.signet.spec.Schemes;
import java.util.List;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface EnumWithoutUnrecognized {
    @Get("/things")
    Answer things();
}

record Answer(List<Part> parts) {}

record Part(State state, Rule rule) {}

// WRONG
enum State {
// ERROR column 1 [EnumWithoutUnrecognized] Answers carry State, and may come with values this spec does not know. Add a constant that stands for them: @Unrecognized UNRECOGNIZED.
    ON,
    OFF
}

@OneOf(by = "type")
sealed interface Rule permits Reduce {}
// ERROR column 8 [EnumWithoutUnrecognized] Answers carry Rule, and may come with cases this spec does not know. Add a record that stands for them: @Unrecognized record Unknown() implements Rule {}.

@Case("REDUCE")
record Reduce(long amount) implements Rule {}
