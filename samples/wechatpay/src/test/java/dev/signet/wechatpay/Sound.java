package dev.signet.wechatpay;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.call.Endpoint;
import dev.signet.wechatpay.busifavor.BusifavorCouponsEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorStocksEndpoints;
import dev.signet.wechatpay.productcoupon.BudgetsEndpoints;
import dev.signet.wechatpay.productcoupon.ProductCouponsEndpoints;
import dev.signet.wechatpay.productcoupon.StockBundlesEndpoints;
import dev.signet.wechatpay.productcoupon.StocksEndpoints;
import dev.signet.wechatpay.productcoupon.UserCouponsEndpoints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Complete requests that break no rule, each in a file of its name, and what they are changed into. */
@SuppressWarnings("ImmutableEnumChecker") // an endpoint is immutable, though it does not say so in the checker's words
enum Sound {
    PRODUCT_OF_ALL(ProductCouponsEndpoints.CREATE),
    PRODUCT_OF_ONE(ProductCouponsEndpoints.CREATE),
    PRODUCT_OF_ROUNDS(ProductCouponsEndpoints.CREATE),
    PRODUCT_OF_DISCOUNT_ROUNDS(ProductCouponsEndpoints.CREATE),
    PRODUCT_OF_EXCHANGE_ROUNDS(ProductCouponsEndpoints.CREATE),
    STOCK(StocksEndpoints.CREATE),
    STOCK_UPDATE(StocksEndpoints.UPDATE),
    STOCK_BUNDLE(StockBundlesEndpoints.CREATE),
    STOCK_BUNDLE_OF_DISCOUNT(StockBundlesEndpoints.CREATE),
    STOCK_BUNDLE_OF_EXCHANGE(StockBundlesEndpoints.CREATE),
    STOCK_BUDGET(BudgetsEndpoints.UPDATE_STOCK_BUDGET),
    STOCK_BUDGET_OF_DAY(BudgetsEndpoints.UPDATE_STOCK_BUDGET),
    BUNDLE_BUDGET(BudgetsEndpoints.UPDATE_STOCK_BUNDLE_BUDGET),
    BUNDLE_BUDGET_OF_DAY(BudgetsEndpoints.UPDATE_STOCK_BUNDLE_BUDGET),
    COUPON_USE(UserCouponsEndpoints.USE),
    COUPON_SEND(UserCouponsEndpoints.SEND),
    BUSIFAVOR_STOCK(BusifavorStocksEndpoints.CREATE),
    BUSIFAVOR_CHANGE(BusifavorStocksEndpoints.MODIFY),
    BUSIFAVOR_BUDGET(BusifavorStocksEndpoints.MODIFY_BUDGET),
    BUSIFAVOR_COUPONS(BusifavorCouponsEndpoints.LIST);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private final Endpoint<?, ?> endpoint;

    Sound(Endpoint<?, ?> endpoint) {
        this.endpoint = endpoint;
    }

    Endpoint<?, ?> endpoint() {
        return endpoint;
    }

    /** What is told of this request after {@code changes}, each a pointer and what shall stand there. */
    List<String> violations(List<String> changes) {
        return Checked.violations(endpoint, fields(changes));
    }

    /** The request after {@code changes}. */
    ObjectNode fields(List<String> changes) {
        String file = "/sound/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (InputStream json = Sound.class.getResourceAsStream(file)) {
            ObjectNode request = (ObjectNode) JSON.readTree(json);
            for (String change : changes) {
                int space = change.indexOf(' ');
                Changed.at(request, change.substring(0, space), JSON.readTree(change.substring(space)));
            }
            return request;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
