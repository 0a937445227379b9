package dev.signet.sandbox.words;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Redacted;
import dev.signet.spec.Rfc3339;
import dev.signet.spec.Schemes;
import dev.signet.spec.Severity;
import dev.signet.spec.condition.AllOrNone;
import dev.signet.spec.condition.AtLeastOneOf;
import dev.signet.spec.condition.AtMostOneOf;
import dev.signet.spec.condition.Check;
import dev.signet.spec.condition.ExactlyOneOf;
import dev.signet.spec.condition.Ordered;
import dev.signet.spec.condition.SizeEquals;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules between the components of one record. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
interface Families {

    @Post("/choices")
    void choices(Choices request);

    @Post("/spans")
    void spans(Spans request);

    @Post("/numbers")
    void numbers(Numbers request);

    @Post("/sizes")
    void sizes(Sizes request);

    @Post("/sums")
    void sums(Sum request);

    @ExactlyOneOf({"openId", "planId+contractCode"})
    @AtLeastOneOf(
            value = {"first", "second"},
            id = "any")
    @AtMostOneOf(
            value = {"third", "fourth"},
            severity = Severity.WARN)
    @AllOrNone({"first", "third"})
    record Choices(
            @Nullable String openId,
            @Nullable String planId,
            @Nullable Integer contractCode,
            @Nullable String first,
            @Nullable String second,
            @Nullable String third,
            @Nullable String fourth) {}

    @Ordered(
            value = {"availableFrom", "pausedAt", "availableUntil"},
            withinDays = 10)
    @Ordered(
            value = {"firstDay", "lastDay"},
            orEqual = true,
            withinDays = 2,
            id = "days")
    @Ordered(
            value = {"fine", "finer"},
            id = "fine")
    record Spans(
            @Nullable OffsetDateTime availableFrom,
            @Nullable OffsetDateTime pausedAt,
            @Redacted @Nullable OffsetDateTime availableUntil,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,

            @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) @Nullable
            OffsetDateTime fine,

            @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) @Nullable
            OffsetDateTime finer) {}

    @Ordered({"least", "middle", "most"})
    @Ordered(
            value = {"cheap", "dear"},
            id = "prices")
    @Ordered(
            value = {"low", "high"},
            id = "rates",
            orEqual = true)
    record Numbers(
            int least,
            @Nullable Integer middle,
            int most,
            @Nullable BigDecimal cheap,
            @Nullable BigDecimal dear,
            double low,
            double high) {}

    record Sizes(
            @Nullable Long count,
            @SizeEquals("count") @Nullable List<String> list,

            @SizeEquals(value = "count", id = "alike") @Nullable
            Set<String> set,

            @SizeEquals(value = "count", severity = Severity.WARN) @Nullable
            Map<String, String> map) {}

    record Sum(@Range(max = 100) int total, @Items(min = 1) List<@Range(min = 1) Integer> amounts) {

        @Check(message = "the amounts do not add up to the total", at = "total")
        boolean addsUp() {
            return amounts.stream().mapToInt(Integer::intValue).sum() == total;
        }

        @Check(message = "more than three amounts are unusual", severity = Severity.WARN)
        boolean isShort() {
            return amounts.size() <= 3;
        }
    }
}
