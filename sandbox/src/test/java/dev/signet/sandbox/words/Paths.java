package dev.signet.sandbox.words;

import dev.signet.spec.Api;
import dev.signet.spec.Body;
import dev.signet.spec.Case;
import dev.signet.spec.JsonText;
import dev.signet.spec.OneOf;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.Schemes;
import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.condition.SizeEquals;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions that leave their record. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
interface Paths {

    @Post("/orders")
    void order(Order request);

    @Post("/items")
    void item(@Query Usage usageMode, @Body Item item);

    @Post("/shapes")
    void shape(@Query Usage usageMode, @Body Shape shape);

    enum Usage {
        ON,
        OFF
    }

    record Order(
            Usage usageMode,
            @Nullable Info info,
            @Nullable Item item,
            @Nullable List<Item> items,
            @Nullable Set<Item> itemSet,
            @Nullable Map<String, Item> itemMap,
            @Nullable List<List<Item>> table,
            @Redacted @Nullable Map<String, Item> secrets,
            @Nullable Shape shape,
            @JsonText @Nullable Item text,

            @RequiredWhen(field = "info/count", is = "2") @Nullable
            String note) {}

    record Item(
            @RequiredWhen(field = "../usageMode", is = "ON") @Nullable
            String code) {}

    record Info(@Nullable Integer count, @Nullable Inner inner) {}

    record Inner(
            @RequiredWhen(field = "../../usageMode", is = "ON") @Nullable
            String deep,

            @RequiredWhen(field = "/usageMode", is = "OFF") @Nullable
            String found,

            @SizeEquals("../count") @Nullable List<String> names) {}

    @OneOf(by = "kind")
    sealed interface Shape {}

    @Case("ROUND")
    record Round(
            @RequiredWhen(field = "../usageMode", is = "ON") @Nullable
            String size) implements Shape {}

    @Case("SQUARE")
    record Square(@Nullable String size) implements Shape {}
}
