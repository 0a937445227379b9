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

    @Post("/rules")
    void setRule(@Body Rule rule);
}

// SECTION Where a component or parameter goes

// EXAMPLE Path
record UpdateStock(
        @Path String stockId, // into "/stocks/{stock_id}"
        @Nullable String remark) {} // into the body

@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
interface Places {
    // EXAMPLE Query
    @Get("/stocks")
    List<Stock> find(@Query String mchid, @Query @Nullable List<String> tags); // "/stocks?mchid=1&tags=a&tags=b"

    // EXAMPLE Header
    @Get("/stocks/latest")
    Stock latest(@Header("X-Request-Tag") @Nullable String tag); // "X-Request-Tag: a"

    // EXAMPLE Body
    @Post("/stocks/{stock_id}/codes")
    void addCodes(@Path String stockId, @Body Codes codes); // {"code_list":["a","b"]}

    // EXAMPLE Part
    @Post("/images")
    Image uploadImage(@Part ImageMeta meta, @Part FilePart file); // the JSON of meta is what is signed
}

record ImageMeta(String filename, String sha256) {}

record Image(String url) {}

// SECTION What a component or parameter is

// EXAMPLE IdempotencyKey
record CreateStock(
        @IdempotencyKey @Length(min = 6, max = 40) String outRequestNo,
        Particulars particulars) {}

record Particulars(
        Merchant merchant,
        Span span,
        Receiver receiver,
        Scene scene,
        Trade trade,
        Limits limits,
        Conditions conditions,
        Period period,
        Payer payer) {}

// EXAMPLE WireName
record Merchant(
        @WireName("mch-id") String merchantId, // "mch-id"
        String storeId) {} // "store_id"

// EXAMPLE Rfc3339
record Span(
        @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) OffsetDateTime beginTime, // "2025-08-01T00:00:00.000+08:00"
        OffsetDateTime endTime) {} // "2025-08-31T23:59:59+08:00"

// EXAMPLE Redacted
record Receiver(
        @Redacted String openid, // "***" in violations and logs
        String appid) {}

// EXAMPLE JsonText
record Scene(
        @JsonText Detail detail, // "detail": "{\"id\":1}"
        Detail plain) {} // "plain": {"id":1}

// EXAMPLE Example
record Trade(
        @Example("34657_20250101_123456") @Length(max = 40) String outTradeNo,
        @Example("100") @Range(min = 1) long total) {}

// SECTION What a value may be

record Limits(Titles titles, Code code, Urls urls, Counts counts, CodeList list, Remarks remarks) {}

// EXAMPLE Length
record Titles(
        @Length(min = 1, max = 20) String name,
        @Length(max = 60, unit = Length.Unit.UTF8_BYTES) String comment) {}

// EXAMPLE Charset
record Code(
        @Charset("0-9A-Za-z_-") String code,
        @Charset("0-9") @Length(min = 6, max = 6) String pin) {}

// EXAMPLE Matches
record Urls(
        @Matches("https://[^?]+") String notifyUrl,
        @Matches("[0-9]{4}-[0-9]{2}") String month) {}

// EXAMPLE Range
record Counts(
        @Range(min = 1, max = 100_000_000) long maxCount,
        @Range(max = 100) BigDecimal percent) {}

// EXAMPLE Items
record CodeList(
        @Items(min = 1, max = 200) List<@Length(max = 40) String> codeList, // the list, and each of its elements
        @Items(max = 10, unique = true) List<String> tags) {}

// EXAMPLE Required
record Remarks(
        @Required(severity = Severity.WARN) @Nullable String remark, // missing, it is noted
        String title) {} // missing, nothing is sent

// SECTION When a value may be

record Conditions(Usage usage, Pay pay, Quota quota, Shares shares) {}

// EXAMPLE OnlyWhen
record Usage(
        Mode mode,
        @OnlyWhen(field = "mode", is = "UPLOAD") @Nullable Long codeCount) {}

// EXAMPLE RequiredWhen
record Pay(
        List<Method> methods,
        @RequiredWhen(field = "methods", contains = "APP") @Nullable String appPath) {}

// EXAMPLE AllowedWhen
record Quota(
        Mode mode,
        @AllowedWhen(field = "mode", not = "UPLOAD") @Nullable Long maxPerDay) {}

// EXAMPLE SizeEquals
record Shares(
        Rounds rounds,
        @SizeEquals("rounds/count") List<Long> amounts) {}

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
