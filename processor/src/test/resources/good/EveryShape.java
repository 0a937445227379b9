package fixtures;

import dev.signet.runtime.call.Response;
import dev.signet.spec.Api;
import dev.signet.spec.Body;
import dev.signet.spec.Delete;
import dev.signet.spec.Get;
import dev.signet.spec.Header;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.Patch;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Put;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.Rfc3339;
import dev.signet.spec.Schemes;
import dev.signet.spec.Severity;
import dev.signet.spec.Source;
import dev.signet.spec.Unrecognized;
import dev.signet.spec.WireName;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every shape a spec of today can have. A star with a slash, *&#47;, does no harm. */
@Source(doc = "none", updated = "2026-01-01")
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = {"https://api.example.com", "http://localhost:8080"})
interface EveryShape {

    /** Every object has it. */
    @Override
    String toString();

    /** So it has this. */
    @Override
    boolean equals(@Nullable Object other);
    @Get("/things/{thing_id}/{number}/{kind}")
    Thing byParameters(
            @Path String thingId,
            @Path long number,
            @Path Kind kind,
            @Query @Range(min = 1, max = 50) int limit,
            @Query @Nullable Integer offset,
            @Query @Nullable Kind filter,
            @Query List<Kind> kinds,
            @Query @Nullable List<@Length(max = 3) String> tags,
            @Query boolean all,
            @Header("X-Tag") @Nullable String tag);

    @Get("/things")
    Response<Thing> byRecord(Page page);

    @Get("/nothing")
    Thing withoutAnything();

    @Post("/things")
    void noAnswer(Thing thing);

    @Put("/things/{thing_id}")
    Thing pathAndRequest(@Path String thingId, Part request);

    @Put("/parts/{part_id}")
    Thing pathAndBoundRequest(@Path String partId, Bound request);

    @Patch("/bodies/{thing_id}")
    Thing pathAndBody(@Path String thingId, @Body Part body);

    @Delete("/things/{thing_id}")
    void deleteWithBody(@Path String thingId, @Body Part body);

    @Post("/things/{thing_id}/close")
    void bodyless(@Path String thingId);

    @Post("/empty")
    Empty empty(Empty request);

    @Patch("/optional/{thing_id}")
    Empty optionalBody(@Path String thingId, @Body @Redacted @Nullable Keyed body);

    @Get("/conditions")
    Empty conditions(@Query Kind kind, @Query @OnlyWhen(field = "kind", is = "ONE") @Nullable String text);

    record Empty() {}

    record Keyed(@IdempotencyKey String requestNo, Empty empty) {}

    record Caller(String name) {}

    default String helper() {
        return "not an endpoint";
    }

    record Page(@Query int limit, @Query @WireName("page-token") @Nullable String token) {}

    record Bound(@Query String mode, String text) {}

    record Thing(
            String text,
            boolean bool,
            @Nullable Boolean maybe,
            int number,
            @Range(max = 9) @Nullable Integer boxed,
            long big,
            double fraction,
            BigDecimal amount,
            OffsetDateTime time,
            @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) OffsetDateTime precise,
            List<OffsetDateTime> times,
            LocalDate date,
            Kind kind,
            List<Kind> kinds,
            Part part,
            @Nullable List<Part> parts,
            @Items(min = 1, unique = true) List<Long> numbers,
            @Nullable Thing inner) {}

    record Part(
            String value,
            String out,
            String in,
            String json,
            String member,
            String index,
            String missing,
            String builder,
            String create,
            String like,
            String from,
            @Nullable Origin origin,
            @WireName("class") String className,
            @WireName("quote\"d \\ \u202e") String quoted,
            @Length(max = 4, unit = Length.Unit.UTF8_BYTES) @Length(min = 1, severity = Severity.WARN, id = "notEmpty")
                    String twice,
            Kind kind,
            @OnlyWhen(field = "kind", in = {"ONE", "TWO"}) @Nullable @Charset("a-z") String conditional) {}

    record Origin(@Nullable Origin from, @Nullable String build) {}

    enum Kind {
        ONE,
        @WireName("2")
        TWO,
        @Unrecognized
        OTHER
    }
}
