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
// ERROR column 18 [MalformedPattern] At character 5 of the pattern, a repetition is repeated, which can take very long. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("(a|bc)*") String choice,
// ERROR column 18 [MalformedPattern] At character 7 of the pattern, a choice is repeated, which takes stack for each character. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches(".*x.*") String twice,
// ERROR column 18 [MalformedPattern] At character 4 of the pattern, '.' can repeat what '.' at character 1 repeats already, with nothing between that only one of them takes, which makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("(a)\\1") String back,
// ERROR column 18 [MalformedPattern] At character 4 of the pattern, a back reference makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("a(?=b)b") String ahead,
// ERROR column 18 [MalformedPattern] At character 2 of the pattern, look-around makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("(.*,){11}P") String counted,
// ERROR column 18 [MalformedPattern] At character 4 of the pattern, ',' takes what '.' at character 2 can take too, again and again in one repetition, which can take very long. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("a*a*a*a*a*a*b") String sameAgain,
// ERROR column 18 [MalformedPattern] At character 3 of the pattern, 'a' can repeat what 'a' at character 1 repeats already, with nothing between that only one of them takes, which makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("\\s*,?\\s*,?\\s*x") String optionalBetween,
// ERROR column 18 [MalformedPattern] At character 6 of the pattern, '\s' can repeat what '\s' at character 1 repeats already, with nothing between that only one of them takes, which makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("[a-z]*[a-z0-9]*[a-z_]*!") String overlapping,
// ERROR column 18 [MalformedPattern] At character 7 of the pattern, '[a-z0-9]' can repeat what '[a-z]' at character 1 repeats already, with nothing between that only one of them takes, which makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("\\p{L}*\\p{L}*\\p{L}*x") String letters,
// ERROR column 18 [MalformedPattern] At character 7 of the pattern, '\p{L}' can repeat what '\p{L}' at character 1 repeats already, with nothing between that only one of them takes, which makes matching slow. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("([a-z]{1,3})*") String nothingBetween,
// ERROR column 18 [MalformedPattern] At character 2 of the pattern, a repetition is repeated, which can take very long. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("(a?){20}a{20}") String empty,
// ERROR column 18 [MalformedPattern] At character 5 of the pattern, what may be empty is repeated, which can take very long. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches("(?x)a+ a+") String spaced,
// ERROR column 18 [MalformedPattern] At character 1 of the pattern, (?x) hides what the pattern costs. Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.
        @Matches(value = "(a|bc)*", backtracking = true) String allowed,
        @Matches("^(?:\\d{4}-\\d{2}|none)$") String fine) {}

record Answer(String text) {}
