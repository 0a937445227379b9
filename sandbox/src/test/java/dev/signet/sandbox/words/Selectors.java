package dev.signet.sandbox.words;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.Schemes;
import dev.signet.spec.Unrecognized;
import dev.signet.spec.WireName;
import dev.signet.spec.condition.AllowedWhen;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.condition.SizeEquals;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Range;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions on components beside. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
interface Selectors {

    @Post("/kinds")
    void kinds(Kinds request);

    @Post("/silent")
    void silent(Silent request);

    @Get("/parameters")
    void parameters(@Query Mode mode, @Query @RequiredWhen(field = "mode", is = "ON") @Nullable String text);

    enum Mode {
        ON,
        @WireName("off!")
        OFF,
        @Unrecognized
        UNKNOWN
    }

    record Kinds(
            @Nullable Mode mode,
            @Nullable String text,
            boolean flag,
            int count,
            long total,
            @Nullable Integer boxed,
            @Nullable Boolean maybe,
            @Nullable List<Mode> modes,
            @Nullable Set<Long> numbers,
            @OnlyWhen(field = "mode", is = "ON") @Nullable String only,

            @RequiredWhen(
                    field = "text",
                    in = {"a", "b\""})
            @Nullable
            String onText,

            @AllowedWhen(field = "mode", not = "OFF") @Nullable
            String notOff,

            @RequiredWhen(field = "mode", not = "OFF") @Nullable
            String unlessOff,

            @RequiredWhen(field = "flag", is = "true") @Nullable
            String onFlag,

            @RequiredWhen(field = "count", is = "-3") @Nullable
            String onCount,

            @RequiredWhen(
                    field = "total",
                    not = {"0", "9000000000"})
            @Nullable
            String onTotal,

            @RequiredWhen(field = "boxed", not = "5") @Nullable
            String onBoxed,

            @RequiredWhen(field = "maybe", is = "false") @Nullable
            String onMaybe,

            @RequiredWhen(field = "modes", contains = "OFF") @Nullable
            String onModes,

            @RequiredWhen(field = "numbers", contains = "7") @Nullable
            String onNumbers,

            @RequiredWhen(field = "boxed", present = true) @Nullable
            Integer onPresence,

            @RequiredWhen(field = "flag", is = "true") @RequiredWhen(field = "count", is = "4") @Nullable
            String onBoth) {}

    record Silent(
            Mode mode,
            @Redacted @Charset("a-z") @Nullable String kind,

            @RequiredWhen(field = "mode", not = "OFF") @Nullable
            String onMode,

            @RequiredWhen(field = "kind", not = "a") @Nullable
            String onKind,

            @RequiredWhen(field = "mode", is = "ON") @AllowedWhen(field = "kind", is = "a") @Nullable
            String onEither,

            @Redacted @Range(min = 3) @Nullable Integer pin,
            @SizeEquals("pin") @Nullable List<String> digits) {}
}
