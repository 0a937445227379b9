package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.JsonText;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import dev.signet.spec.condition.SizeEquals;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;
import java.util.List;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface ConstraintOnWrongType {
    @Post("/things")
    Answer things(Request request);
}

record Request(
        @Length(max = 3) int number,
// ERROR column 9 [ConstraintOnWrongType] @Length limits text (String), but number is int. Write @Range to limit a number, or change the type.
        @Range(max = 3) String text,
// ERROR column 9 [ConstraintOnWrongType] @Range limits numbers, but text is String. Write @Length or @Charset to limit text, or change the type.
        @Items(max = 3) String single,
// ERROR column 9 [ConstraintOnWrongType] @Items limits the size of a list, set or map, but single is String. Write @Length or @Charset to limit text, or change the type.
        @Length(max = 3) List<String> list,
// ERROR column 9 [ConstraintOnWrongType] @Length limits text, but list is a list. Write it before the element's type, as in List<@Length String>, or limit the list's size by @Items.
        @Charset("a-z") List<String> letters,
// ERROR column 9 [ConstraintOnWrongType] @Charset limits text, but letters is a list. Write it before the element's type, as in List<@Charset String>.
        List<@Range(max = 3) @Length(max = 3) String> inside,
// ERROR column 14 [ConstraintOnWrongType] @Range limits numbers, but an element of inside is String. Write @Length or @Charset to limit text, or change the type.
        @SizeEquals("number") String sized,
// ERROR column 9 [ConstraintOnWrongType] @SizeEquals counts the elements of a list, set or map, but sized is String. Remove it, or change the type.
        @JsonText List<@Range(max = 3) String> texts,
// ERROR column 24 [ConstraintOnWrongType] @Range limits numbers, but an element of texts is String. Write @Length or @Charset to limit text, or change the type.
        @JsonText @Items(max = 3) List<String> fine,
        @Range(max = 3) double fraction) {}

record Answer(String text) {}
