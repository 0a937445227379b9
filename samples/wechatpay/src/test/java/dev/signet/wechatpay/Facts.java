package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.call.ErrorRow;
import dev.signet.runtime.call.Rate;
import dev.signet.spec.Retry;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sources say of an operation as a whole: its page, and where there is none, the sheet of the protocol. */
final class Facts {

    private static final String BUNDLE = "POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles";

    /** Rows of errors that endpoints.json lacks, or has once where the page has them twice. */
    private static final Map<String, List<String>> MORE_ERRORS = Map.of(
            // Its page was not seen: the rows that all other operations of the family have.
            BUNDLE,
            List.of(
                    "400 PARAM_ERROR",
                    "400 INVALID_REQUEST",
                    "401 SIGN_ERROR",
                    "403 NO_AUTH",
                    "429 RATELIMIT_EXCEEDED",
                    "500 SYSTEM_ERROR"),
            // The page gives each of the two another cause in a row of its own.
            "POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
            List.of("400 RESOURCE_ALREADY_EXISTS", "400 INVALID_REQUEST"));

    /** Keys that endpoints.json does not mark: by their names, as the protocol lists them. */
    private static final Map<String, String> MORE_KEYS = Map.of(
            BUNDLE,
            "send_request_no",
            "POST /v3/marketing/busifavor/product-coupons/pre-send",
            "send_request_no",
            "DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
            "delete_request_no",
            "POST /v3/pay/transactions/jsapi",
            "out_trade_no",
            "POST /v3/refund/domestic/refunds",
            "out_refund_no",
            "POST /v3/profitsharing/orders",
            "out_order_no");

    private Facts() {}

    static Optional<Rate> rate(Reference.Operation operation) {
        JsonNode limit = operation.facts().path("rateLimit");
        return limit.isObject()
                ? Optional.of(new Rate(limit.get("value").intValue(), Duration.of(1, unit(limit))))
                : Optional.empty();
    }

    private static ChronoUnit unit(JsonNode limit) {
        return ChronoUnit.valueOf(limit.get("per").asText().toUpperCase(Locale.ROOT) + "S");
    }

    /** Status and code of each row, as often as it stands there. */
    static List<String> errors(Reference.Operation operation) {
        if (operation.facts().isMissingNode()) {
            return ofTheProtocol(operation);
        }
        Stream<String> rows = Reference.stream(operation.facts().path("errorCodes"))
                .map(row -> row.get("status").asText() + " " + row.get("code").asText());
        return Stream.concat(rows, MORE_ERRORS.getOrDefault(operation.toString(), List.of()).stream())
                .toList();
    }

    // The rate has a code of its own in each family.
    private static List<String> ofTheProtocol(Reference.Operation operation) {
        String rate = operation.path().startsWith("/v3/profitsharing") ? "RATELIMIT_EXCEED" : "FREQUENCY_LIMITED";
        return List.of("400 PARAM_ERROR", "401 SIGN_ERROR", "429 " + rate, "500 SYSTEM_ERROR");
    }

    /** What was not processed for the rate, or failed within, is sent again as it is; all else is to be corrected. */
    static Retry retry(ErrorRow row) {
        return row.status() == 429 || row.code().equals("SYSTEM_ERROR") ? Retry.SAME_REQUEST : Retry.NEVER;
    }

    static Optional<String> idempotencyKey(Reference.Operation operation) {
        return operation.body().stream()
                .filter(field -> field.constraints().path("idempotencyKey").asBoolean())
                .map(Field::name)
                .findFirst()
                .or(() -> Optional.ofNullable(MORE_KEYS.get(operation.toString())));
    }
}
