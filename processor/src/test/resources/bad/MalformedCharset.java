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
}

record Request(@Charset("z-a") String reversed, @Charset("") String empty, List<@Charset("9-0") String> inside) {}
// ERROR column 25 [MalformedCharset] The range z-a is empty: z comes after a. Write a-z, or put the - at the end if it stands for itself.
// ERROR column 58 [MalformedCharset] The set is empty. Write the characters allowed, such as "0-9A-Za-z".
// ERROR column 90 [MalformedCharset] The range 9-0 is empty: 9 comes after 0. Write 0-9, or put the - at the end if it stands for itself.

record Answer(String text) {}
