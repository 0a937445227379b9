package dev.signet.sandbox.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Api;
import dev.signet.spec.Body;
import dev.signet.spec.Case;
import dev.signet.spec.Event;
import dev.signet.spec.JsonText;
import dev.signet.spec.OneOf;
import dev.signet.spec.Post;
import dev.signet.spec.Redacted;
import dev.signet.spec.Schemes;
import dev.signet.spec.Unrecognized;
import dev.signet.spec.constraint.Length;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types beyond records and lists. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
interface Shapes {

    @Post("/discounts")
    Basket discounts(Basket request);

    @Post("/discount")
    Discount discount(@Body Discount discount);

    @Post("/plain")
    void plain(Discount discount);

    @Post("/closed")
    void closed(Closed request);

    @Post("/types")
    Types types(Types request);

    @OneOf(by = "type")
    sealed interface Discount {}

    @Case("REDUCE")
    record Reduce(long amount, @Length(max = 3) @Nullable String note) implements Discount {}

    @Case("GIFT")
    record Gift(@Nullable Prize prize, @Nullable Discount then) implements Discount {}

    @Unrecognized
    record OtherDiscount(@Nullable String note) implements Discount {}

    @OneOf(by = "prize_type")
    sealed interface Prize {}

    @Case("CASH")
    record Cash(@Length(max = 2) String currency) implements Prize {}

    @Unrecognized
    record OtherPrize() implements Prize {}

    /** A shape that a server of tomorrow may have, with what it calls itself. */
    @Unrecognized
    record OtherWay(String way, @Nullable Long amount) implements Way {}

    @OneOf(by = "way")
    sealed interface Way {}

    @Case("BALANCE")
    record Balance(long amount) implements Way {}

    @OneOf(by = "kind")
    sealed interface Closed {}

    @Case("ONLY")
    record Only(@Nullable Way way, @Nullable Closed then) implements Closed {}

    record Basket(Discount first, List<Discount> all, Map<String, Discount> byName) {}

    record Money(String currency) {}

    record Box(@Redacted Map<String, String> inside, String after) {}

    record Types(
            @Nullable Set<String> set,
            @Nullable Map<String, LocalDate> days,
            @Nullable List<List<Integer>> table,
            @Nullable JsonNode free,
            @JsonText @Nullable Money text,
            @JsonText @Nullable Map<String, List<OffsetDateTime>> texts,
            @Nullable Map<String, JsonNode> trees,
            @Nullable List<JsonNode> forest,
            @Redacted @Nullable Map<String, Integer> hidden,
            @Redacted @JsonText @Nullable Map<String, String> hiddenText,
            @Redacted @Nullable Map<String, Box> boxes,
            @Redacted @JsonText @Nullable Map<String, Box> boxesText,
            @Nullable Sensitive<String> secret,
            @Nullable List<Sensitive<String>> secrets) {}

    /** What a notification carries. */
    @Event({"COUPON.SEND", "COUPON.USE"})
    record Sent(String couponId, Discount discount) {}
}
