package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedPattern {
    @Post("/things")
    Answer things(Request request);
}

record Request(
        @Matches("[a-z") String open,
// ERROR column 18 [MalformedPattern] The pattern cannot be read at character 4: Unclosed character class.
        @Matches("(a+)+b") String nested,
// ERROR column 18 [MalformedPattern] At character 4 of the pattern, a repetition is repeated, which can take very long. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("(a|bc)*") String choice,
// ERROR column 18 [MalformedPattern] At character 6 of the pattern, a choice is repeated, which takes stack for each character. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches(".*x.*") String twice,
// ERROR column 18 [MalformedPattern] At character 5 of the pattern, a second .* makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("(a)\\1") String back,
// ERROR column 18 [MalformedPattern] At character 4 of the pattern, a back reference makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("a(?=b)b") String ahead,
// ERROR column 18 [MalformedPattern] At character 2 of the pattern, look-around makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("(.*,){11}P") String counted,
// ERROR column 18 [MalformedPattern] At character 5 of the pattern, a repetition is repeated, which can take very long. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches(value = "(a|bc)*", backtracking = true) String allowed,
        @Matches("^(?:\\d{4}-\\d{2}|none)$") String fine) {}

record Answer(String text) {}
