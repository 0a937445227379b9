package dev.signet.sandbox.shop;

import dev.signet.spec.Api;
import dev.signet.spec.Event;
import dev.signet.spec.Get;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import org.jspecify.annotations.Nullable;

/** Orders of a shop. */
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.mch.weixin.qq.com")
public interface Orders {

    /** Places an order. */
    @Post("/v3/orders")
    Order place(PlaceOrder request);

    /** Asks for an order. */
    @Get("/v3/orders/{id}")
    Order find(@Path String id, @Query String mchid);

    /** What is ordered. */
    record PlaceOrder(@IdempotencyKey String outOrderNo, String text) {}

    /** An order. */
    record Order(String id, @Nullable String state) {}

    /** What the platform tells of an order. */
    @Event("ORDER.PAID")
    record OrderPaid(String id, long amount) {}
}
