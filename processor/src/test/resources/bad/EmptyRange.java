package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Schemes;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.condition.AllOrNone;
import dev.signet.spec.condition.AtMostOneOf;
import dev.signet.spec.condition.ExactlyOneOf;
import dev.signet.spec.condition.Ordered;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface EmptyRange {
    @RateLimit(permits = 0)
// ERROR column 26 [EmptyRange] permits = 0 allows no call at all. Write 1 or more.
    @Post("/things")
    Answer things(Request request);
}

record Request(
        @Length(min = 40, max = 6) String text,
// ERROR column 9 [EmptyRange] text can have no value: nothing is at least 40 and at most 6. Exchange min and max, or correct one of them.
        @Range(min = 2, max = 1) long number,
// ERROR column 9 [EmptyRange] number can have no value: nothing is at least 2 and at most 1. Exchange min and max, or correct one of them.
        @Items(min = 3, max = 2) List<@Length(min = 1, max = 0) String> list,
// ERROR column 9 [EmptyRange] list can have no value: nothing is at least 3 and at most 2. Exchange min and max, or correct one of them.
// ERROR column 39 [EmptyRange] An element of list can have no value: nothing is at least 1 and at most 0. Exchange min and max, or correct one of them.
        @Length(max = 9) @Length(min = 8, max = 7, id = "second") String repeated,
// ERROR column 26 [EmptyRange] repeated can have no value: nothing is at least 8 and at most 7. Exchange min and max, or correct one of them.
        Span span,
        @Length(min = -1) String negative,
// ERROR column 23 [EmptyRange] min = -1, but nothing has a negative size. Write 0 or more.
        Sender sender,
        Either either) {}

@Ordered(value = {"from", "to"}, withinDays = -1)
// ERROR column 47 [EmptyRange] withinDays = -1, but what comes later is no earlier. Write 0 or more.
record Span(LocalDate from, LocalDate to) {}

@ExactlyOneOf({"first", "second"})
@AllOrNone({"first", "second"})
// ERROR column 12 [EmptyRange] first and second are there together or not at all, but by @ExactlyOneOf never both, so that neither can ever be there. Remove one of the two rules.
record Sender(@Nullable String first, @Nullable String second) {}

@AtMostOneOf({"first+second", "third"})
@AllOrNone(value = {"first", "second"}, id = "fine")
@AllOrNone({"third", "second"})
// ERROR column 12 [EmptyRange] second and third are there together or not at all, but by @AtMostOneOf never both, so that neither can ever be there. Remove one of the two rules.
record Either(@Nullable String first, @Nullable String second, @Nullable String third) {}

record Answer(String text) {}
