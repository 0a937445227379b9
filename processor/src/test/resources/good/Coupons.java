package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Example;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Redacted;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;
import dev.signet.spec.Unrecognized;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coupons, as few of them as show what is generated. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
public interface Coupons {

    /**
     * Uploads codes. More words follow.
     *
     * @param request the codes
     */
    @Post("/stocks/{stock_id}/codes")
    @RateLimit(permits = 20)
    @ApiError(status = 400, code = "SYSTEM_ERROR", when = "Busy.", retry = Retry.SAME_REQUEST)
    @ApiError(status = 500, code = "SYSTEM_ERROR", when = "Broken.", remedy = "Wait & see.")
    @ApiError(status = 403, code = "NO_AUTH")
    Uploaded upload(Upload request);

    /**
     * Codes for a stock.
     *
     * @param stockId the stock
     */
    record Upload(
            @Path String stockId,
            @IdempotencyKey @Length(min = 6, max = 40) String requestNo,
            @Redacted @Items(max = 200) List<@Charset("0-9a-z_-") String> codes,
            Mode mode,
            @OnlyWhen(field = "mode", is = "LATER") @Nullable Integer delay) {}

    /** When codes count. */
    enum Mode {
        NOW,
        LATER
    }

    /** What became of them. */
    record Uploaded(@Example("2") long count, @Nullable List<Failure> failures, @Example("OPEN") State state) {}

    /** A code that was not taken. */
    @Example("{\"code\": \"v-1\", \"final_\": true}")
    record Failure(String code, boolean final_) {}

    /** Where a stock is. */
    enum State {
        OPEN,
        @Unrecognized
        UNRECOGNIZED
    }
}
