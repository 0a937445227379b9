package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.json.Codec;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsEndpoints;
import dev.signet.wechatpay.busifavor.UploadedCodes;
import dev.signet.wechatpay.productcoupon.BudgetsEndpoints;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.StockState;
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
        assertRequest(CouponCodesEndpoints.UPLOAD, BRAND_PATH, "upload-coupon-codes-request");
        assertRequest(BudgetsEndpoints.UPDATE_STOCK_BUDGET, BRAND_PATH, "update-budget-request");
        assertRequest(BusifavorCodeUploadsEndpoints.UPLOAD, MERCHANT_PATH, "busifavor-couponcodes-request");
    }

    @Test
    void answersComeOutAsTheyWentInWithoutANotice() {
        assertAnswer(CouponCodesEndpoints.UPLOAD.result(), json("upload-coupon-codes-answer"));
        assertAnswer(BusifavorCodeUploadsEndpoints.UPLOAD.result(), json("busifavor-couponcodes-answer"));
        // The one difference: the page's deactivate_time has no seconds, and we write them.
        ObjectNode stock = (ObjectNode) json("update-budget-answer");
        assertThat(stock.get("deactivate_time").asText()).isEqualTo("2025-01-01T00:00+08:00");
        stock.put("deactivate_time", "2025-01-01T00:00:00+08:00");
        assertAnswer(BudgetsEndpoints.UPDATE_STOCK_BUDGET.result(), stock);
    }

    @Test
    void theAnswerOf140LinesIsTypedToItsLastField() {
        Stock stock = read(BudgetsEndpoints.UPDATE_STOCK_BUDGET.result(), json("update-budget-answer"));
        assertThat(stock.state()).isEqualTo(StockState.SENDING);
        assertThat(stock.deactivateTime()).isEqualTo(OffsetDateTime.parse("2025-01-01T00:00:00+08:00"));
        assertThat(Objects.requireNonNull(stock.couponDisplayInfo().entranceFinder())
                        .finderVideoId())
                .isEqualTo("UDFsdf24df34dD456Hdf34");
    }

    @Test
    void successTimeKeepsItsMilliseconds() {
        UploadedCodes result =
                read(BusifavorCodeUploadsEndpoints.UPLOAD.result(), json("busifavor-couponcodes-answer"));
        assertThat(result.successTime()).isEqualTo(OffsetDateTime.parse("2015-05-20T13:29:35.120+08:00"));
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
