package fixtures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.call.Download;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.value.FilePart;
import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

// SECTION On an interface

// EXAMPLE Api
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = {"https://api.example.com", "https://api2.example.com"})
interface EveryAnnotation {

    // SECTION On a method

    // EXAMPLE Get
    @Get("/stocks/{stock_id}")
    Stock getStock(@Path String stockId);

    // EXAMPLE Post
    @Post("/stocks")
    Stock createStock(CreateStock request);

    // EXAMPLE Put
    @Put("/stocks/{stock_id}/state")
    void setState(@Path String stockId, @Body StockState state);

    // EXAMPLE Patch
    @Patch("/stocks/{stock_id}")
    Response<Stock> updateStock(UpdateStock request);

    // EXAMPLE Delete
    @Delete("/stocks/{stock_id}/codes")
    void deleteCodes(@Path String stockId, @Body Codes codes);

    // EXAMPLE RateLimit
    @Get("/stocks")
    @RateLimit(permits = 20)
    CompletableFuture<List<Stock>> listStocks(@Query @Nullable Integer offset);

    // EXAMPLE ApiError
    @Post("/stocks/{stock_id}/close")
    @ApiError(status = 500, code = "SYSTEM_ERROR", remedy = "Send the same request again.", retry = Retry.SAME_REQUEST)
    void close(@Path String stockId);

    // EXAMPLE Verification
    @Get("/bills/file")
    @Verification(Verification.Mode.NONE)
    Download bill(@Query String token);

    // EXAMPLE Source
    @Get("/configs")
    @Source(doc = "https://example.com/doc/4015736292", updated = "2025-08-28")
    Map<String, JsonNode> configs();

    @Post("/images")
    Image uploadImage(UploadImage request);

    @Post("/rules")
    void setRule(@Body Rule rule);

    @Put("/parts/{stock_id}")
    void parts(Parts request);
}

// SECTION Where a component or parameter goes

record Parts(
        // EXAMPLE Path
        @Path String stockId, // "/stocks/{stock_id}"

        // EXAMPLE Query
        @Query @Nullable List<String> tags, // "?tags=a&tags=b"

        // EXAMPLE Header
        @Header("X-Request-Tag") @Nullable String tag,

        // EXAMPLE Body
        @Body Codes codes) {}

record UploadImage(
        // EXAMPLE Part
        @Part ImageMeta meta,
        @Part FilePart file) {}

record ImageMeta(String filename, String sha256) {}

record Image(String url) {}

// SECTION What a component or parameter is

record CreateStock(
        // EXAMPLE IdempotencyKey
        @IdempotencyKey @Length(min = 6, max = 40) String outRequestNo,

        // EXAMPLE WireName
        @WireName("mch-id") String merchantId,

        // EXAMPLE Rfc3339
        @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) OffsetDateTime beginTime, // "2025-08-01T00:00:00.000+08:00"

        // EXAMPLE Redacted
        @Redacted String openid, // "***" in violations and logs

        // EXAMPLE JsonText
        @JsonText Detail detail, // "detail": "{\"id\":1}"

        // EXAMPLE Example
        @Example("34657_20250101_123456") @Length(max = 40) String outTradeNo,

        // SECTION What a value may be

        // EXAMPLE Length
        @Length(min = 1, max = 20) String name,
        @Length(max = 60, unit = Length.Unit.UTF8_BYTES) String comment,

        // EXAMPLE Charset
        @Charset("0-9A-Za-z_-") String code,

        // EXAMPLE Matches
        @Matches("https://[^?]+") String notifyUrl,

        // EXAMPLE Range
        @Range(min = 1, max = 100_000_000) long maxCount,

        // EXAMPLE Items
        @Items(min = 1, max = 200) List<@Length(max = 40) String> codeList,

        // EXAMPLE Required
        @Required(severity = Severity.WARN) @Nullable String remark,

        // SECTION When a value may be

        Mode mode,
        // EXAMPLE OnlyWhen
        @OnlyWhen(field = "mode", is = "UPLOAD") @Nullable Long codeCount,

        // EXAMPLE RequiredWhen
        @RequiredWhen(field = "methods", contains = "APP") @Nullable String appPath,

        // EXAMPLE AllowedWhen
        @AllowedWhen(field = "mode", not = "UPLOAD") @Nullable Long maxPerDay,

        // EXAMPLE SizeEquals
        @SizeEquals("rounds/count") List<Long> amounts,

        List<Method> methods,
        Rounds rounds,
        Period period,
        Payer payer) {}

record Rounds(int count) {}

enum Method {
    APP,
    OFFLINE
}

// SECTION On a record

// EXAMPLE ExactlyOneOf
@ExactlyOneOf({"transactionId", "outTradeNo"})
record Order(@Nullable String transactionId, @Nullable String outTradeNo) {}

// EXAMPLE AtLeastOneOf
@AtLeastOneOf({"phone", "email"})
record Contact(@Nullable String phone, @Nullable String email) {}

// EXAMPLE AtMostOneOf
@AtMostOneOf({"contractId", "planId+contractCode"})
record Contract(@Nullable String contractId, @Nullable String planId, @Nullable String contractCode) {}

// EXAMPLE AllOrNone
@AllOrNone({"appid", "path"})
record Entrance(@Nullable String appid, @Nullable String path) {}

// EXAMPLE Ordered
@Ordered(value = {"beginTime", "endTime"}, withinDays = 365)
record Period(OffsetDateTime beginTime, OffsetDateTime endTime) {}

record Payer(Order order, Contact contact, Contract contract, Entrance entrance, Amounts amounts, Camel camel) {}

record Amounts(long total, List<Long> parts) {
    // EXAMPLE Check
    @Check(message = "the parts do not add up to the total", at = "parts")
    boolean addsUp() {
        return parts.stream().mapToLong(Long::longValue).sum() == total;
    }
}

// EXAMPLE Naming
@Naming(Naming.Style.CAMEL_CASE)
record Camel(String outRequestNo) {} // "outRequestNo"

// EXAMPLE Event
@Event("PRODUCT_COUPON.SEND")
record CouponSent(String couponCode, OffsetDateTime receiveTime) {}

// SECTION Enums and shapes

// EXAMPLE Unrecognized
enum Mode {
    UPLOAD,
    API_ASSIGN,
    @Unrecognized
    UNRECOGNIZED
}

// EXAMPLE OneOf
@OneOf(by = "type")
sealed interface Rule permits Reduce, Discount, OtherRule {}
@Unrecognized
record OtherRule(@Nullable String type) implements Rule {} // keeps the unknown text, if it has a place for it

// EXAMPLE Case
@Case("REDUCE")
record Reduce(long amount) implements Rule {} // {"type":"REDUCE","amount":1}

@Case("DISCOUNT")
record Discount(BigDecimal percent) implements Rule {}

record Detail(int id) {}

record Codes(List<String> codeList) {}

record StockState(Mode mode, LocalDate since, @Nullable Sensitive<String> name) {}

record Stock(String stockId, Mode mode) {}

record UpdateStock(@Path String stockId, @Nullable String remark) {}
