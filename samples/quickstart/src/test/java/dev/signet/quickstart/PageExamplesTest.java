package dev.signet.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.quickstart.busifavor.BusifavorStocksEndpoints;
import dev.signet.quickstart.busifavor.UploadPreloadedCodesResult;
import dev.signet.quickstart.productcoupon.ProductCouponStocksEndpoints;
import dev.signet.quickstart.productcoupon.Stock;
import dev.signet.quickstart.productcoupon.StockState;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.json.Codec;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import dev.signet.spec.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The examples that the three pages print are read and written as they stand there. */
class PageExamplesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> BRAND_PATH =
            Map.of("product_coupon_id", "200000001", "stock_id", "123456789");
    private static final Map<String, String> MERCHANT_PATH = Map.of("stock_id", "98065001");

    @Test
    void requestsComeOutAsTheyWentIn() {
        assertRequest(ProductCouponStocksEndpoints.UPLOAD_COUPON_CODES, BRAND_PATH, "upload-coupon-codes-request");
        assertRequest(ProductCouponStocksEndpoints.UPDATE_BUDGET, BRAND_PATH, "update-budget-request");
        assertRequest(BusifavorStocksEndpoints.UPLOAD_PRELOADED_CODES, MERCHANT_PATH, "busifavor-couponcodes-request");
    }

    @Test
    void answersComeOutAsTheyWentInWithoutANotice() {
        assertAnswer(ProductCouponStocksEndpoints.UPLOAD_COUPON_CODES.result(), json("upload-coupon-codes-answer"));
        assertAnswer(BusifavorStocksEndpoints.UPLOAD_PRELOADED_CODES.result(), json("busifavor-couponcodes-answer"));
        // The one difference: the page's deactivate_time has no seconds, and we write them.
        ObjectNode stock = (ObjectNode) json("update-budget-answer");
        assertThat(stock.get("deactivate_time").asText()).isEqualTo("2025-01-01T00:00+08:00");
        stock.put("deactivate_time", "2025-01-01T00:00:00+08:00");
        assertAnswer(ProductCouponStocksEndpoints.UPDATE_BUDGET.result(), stock);
    }

    @Test
    void theAnswerOf140LinesIsTypedToItsLastField() {
        Stock stock = read(ProductCouponStocksEndpoints.UPDATE_BUDGET.result(), json("update-budget-answer"));
        assertThat(stock.state()).isEqualTo(StockState.SENDING);
        assertThat(stock.deactivateTime()).isEqualTo(OffsetDateTime.parse("2025-01-01T00:00:00+08:00"));
        assertThat(Objects.requireNonNull(stock.couponDisplayInfo().entranceFinder())
                        .finderVideoId())
                .isEqualTo("UDFsdf24df34dD456Hdf34");
    }

    @Test
    void successTimeKeepsItsMilliseconds() {
        UploadPreloadedCodesResult result =
                read(BusifavorStocksEndpoints.UPLOAD_PRELOADED_CODES.result(), json("busifavor-couponcodes-answer"));
        assertThat(result.successTime()).isEqualTo(OffsetDateTime.parse("2015-05-20T13:29:35.120+08:00"));
    }

    @Test
    void theBudgetExampleBreaksItsOwnPageInTwoPlacesAndIsSentAllTheSame() {
        Violations violations = violations(Severities.declared());
        assertThat(violations.refused()).isEmpty();
        assertThat(violations.warned())
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(
                        tuple("/current_max_count_per_day", "UpdateBudget.currentMaxCountPerDay.absent"),
                        tuple("/target_max_count_per_day", "UpdateBudget.targetMaxCountPerDay.absent"));
    }

    @Test
    void theBudgetExampleIsRefusedByWhoeverTakesThePageAtItsWord() {
        assertThat(violations((rule, declared) -> Severity.ENFORCE).refused()).hasSize(2);
    }

    private static Violations violations(Severities severities) {
        var endpoint = ProductCouponStocksEndpoints.UPDATE_BUDGET;
        Violations violations = new Violations(severities);
        endpoint.validator().check(request(endpoint, BRAND_PATH, json("update-budget-request")), violations);
        return violations;
    }

    private static <Q> void assertRequest(Endpoint<Q, ?> endpoint, Map<String, String> path, String page) {
        JsonNode json = json(page);
        Q request = request(endpoint, path, json);
        Request written = new RequestWriter(text -> null).write(endpoint, request);
        assertThat(tree(written.body())).isEqualTo(json);
        assertThat(endpoint.path().match(written.target())).contains(path);
    }

    private static <Q> Q request(Endpoint<Q, ?> endpoint, Map<String, String> path, JsonNode json) {
        Request wire = new Request(endpoint.method(), "", "/", Headers.NONE, bytes(json));
        RequestReader reader = new RequestReader(wire, path);
        Q request = endpoint.binding().read(reader);
        assertThat(reader.finish()).isEmpty();
        return request;
    }

    private static <R> void assertAnswer(Codec<R> codec, JsonNode json) {
        R result = read(codec, json);
        JsonWriter out = new JsonWriter(text -> null);
        codec.write(result, out);
        assertThat(tree(out.finish())).isEqualTo(json);
    }

    private static <R> R read(Codec<R> codec, JsonNode json) {
        JsonReader in = JsonReader.of(bytes(json));
        R result = codec.read(in);
        in.end();
        assertThat(in.notices()).isEmpty();
        return result;
    }

    private static JsonNode json(String name) {
        try (InputStream page = PageExamplesTest.class.getResourceAsStream("/pages/" + name + ".json")) {
            return MAPPER.readTree(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode json) {
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
