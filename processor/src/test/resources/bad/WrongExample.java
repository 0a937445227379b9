package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Example;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import dev.signet.spec.condition.ExactlyOneOf;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.condition.Ordered;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface WrongExample {
    @Post("/things")
    Answer things(Request request);
}

record Request(
        @Length(max = 3) @Example("four") String text,
// ERROR column 35 [WrongExample] The example breaks Request.text.length. Correct it, or write breaks = "Request.text.length" if the page's own example does.
        @Length(max = 3) @Example(value = "four", breaks = "Request.said.length") String said,
        @Length(max = 3) @Example(value = "one", breaks = "Request.unbroken.length") String unbroken,
// ERROR column 43 [WrongExample] The example does not break Request.unbroken.length. Remove it from breaks.
        @Charset("a-z") @Example("A") String letters,
// ERROR column 34 [WrongExample] The example breaks Request.letters.charset. Correct it, or write breaks = "Request.letters.charset" if the page's own example does.
        @Range(max = 9) @Example("10") int number,
// ERROR column 34 [WrongExample] The example breaks Request.number.range. Correct it, or write breaks = "Request.number.range" if the page's own example does.
        @Example("1.5") long whole,
// ERROR column 18 [WrongExample] The example is no long. Correct it.
        @Example("x") boolean truth,
// ERROR column 18 [WrongExample] The example is no JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false'). Correct it.
        @Example("2025-02-30") LocalDate date,
// ERROR column 18 [WrongExample] The example is no LocalDate. Correct it.
        @Example("2025-02-03T10:00") OffsetDateTime time,
// ERROR column 18 [WrongExample] The example is no OffsetDateTime. Correct it.
        @Example("NEVER") Mode mode,
// ERROR column 18 [WrongExample] The example is no Mode. Correct it.
        @Items(max = 1) @Example("[\"a\", \"b\"]") List<String> list,
// ERROR column 34 [WrongExample] The example breaks Request.list.items. Correct it, or write breaks = "Request.list.items" if the page's own example does.
        @Example("[1]") List<String> texts,
// ERROR column 18 [WrongExample] /0 of the example is no String. Correct it.
        Inner inner) {}

@ExactlyOneOf({"left", "right"})
@Ordered({"first", "second"})
@Example("{\"mode\": \"ON\", \"given\": \"x\", \"left\": \"x\", \"first\": 1, \"second\": 2}")
@Example("{\"mode\": \"OFF\", \"given\": \"x\", \"left\": \"x\", \"right\": \"x\", \"first\": 2, \"second\": 1}")
// ERROR column 10 [WrongExample] /given of the example may not be there: it breaks Inner.given.absent. Correct it, or write breaks = "Inner.given.absent" if the page's own example does.
// ERROR column 10 [WrongExample] The example has 2 of left, right: it breaks Inner.exactlyOneOf. Correct it, or write breaks = "Inner.exactlyOneOf" if the page's own example does.
// ERROR column 10 [WrongExample] /second of the example does not come after the one before: it breaks Inner.ordered. Correct it, or write breaks = "Inner.ordered" if the page's own example does.
@Example("{\"mode\": \"ON\", \"left\": \"x\", \"unknown\": 1, \"first\": 1, \"second\": 2}")
// ERROR column 10 [WrongExample] /unknown of the example is not known to Inner. Correct it.
// ERROR column 10 [WrongExample] /given of the example is missing: it breaks Inner.given.required. Correct it, or write breaks = "Inner.given.required" if the page's own example does.
@Example(
        value = "{\"mode\": \"OFF\", \"given\": \"x\", \"left\": \"x\", \"first\": 1, \"second\": 2}",
        breaks = "Inner.given.absent")
@Example("{\"mode\": ")
// ERROR column 10 [WrongExample] The example is no JSON: Unexpected end-of-input within/between Object entries. Correct it.
record Inner(
        Mode mode,
        @OnlyWhen(field = "mode", is = "ON") @Nullable String given,
        @Nullable String left,
        @Nullable String right,
        int first,
        int second) {}

enum Mode {
    ON,
    OFF
}

record Answer(String text) {}
