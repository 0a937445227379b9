package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import dev.signet.spec.constraint.Charset;
import java.util.List;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedCharset {
    @Post("/things")
    Answer things(Request request);

    @Post("/patterns")
    Answer patterns(Patterns request);
}

record Request(@Charset("z-a") String reversed, @Charset("") String empty, List<@Charset("9-0") String> inside) {}
// ERROR column 25 [MalformedCharset] The range z-a is empty: z comes after a. Write a-z, or put the - at the end if it stands for itself.
// ERROR column 58 [MalformedCharset] The set is empty. Write the characters allowed, such as "0-9A-Za-z".
// ERROR column 90 [MalformedCharset] The range 9-0 is empty: 9 comes after 0. Write 0-9, or put the - at the end if it stands for itself.

record Patterns(
        @Charset("[0-9a-z]+") String repeated,
// ERROR column 18 [MalformedCharset] "[0-9a-z]+" looks like a pattern, but a Charset is the characters themselves. Write 0-9a-z, or @Matches(…) for a pattern.
        @Charset("[a-z]") String set,
// ERROR column 18 [MalformedCharset] "[a-z]" looks like a pattern, but a Charset is the characters themselves. Write a-z, or @Matches(…) for a pattern.
        @Charset("\\d\\w") String escapes,
// ERROR column 18 [MalformedCharset] "\d\w" looks like a pattern, but a Charset is the characters themselves. Write 0-9A-Za-z_, or @Matches(…) for a pattern.
        @Charset("[^a-z]") String others,
// ERROR column 18 [MalformedCharset] "[^a-z]" looks like a pattern, but a Charset is the characters themselves. Write the characters allowed, or @Matches(…) for a pattern.
        @Charset("a-z\\D") String neither) {}
// ERROR column 18 [MalformedCharset] "a-z\D" looks like a pattern, but a Charset is the characters themselves. Write a-z, or @Matches(…) for a pattern.

record Answer(String text) {}
