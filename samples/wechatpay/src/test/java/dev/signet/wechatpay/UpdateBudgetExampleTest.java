package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.CallListener;
import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.validation.LiveSeverities;
import dev.signet.runtime.validation.Violation;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.productcoupon.Budgets;
import dev.signet.wechatpay.productcoupon.BudgetsClient;
import dev.signet.wechatpay.productcoupon.BudgetsEndpoints;
import dev.signet.wechatpay.productcoupon.Stock;
import dev.signet.wechatpay.productcoupon.StockBuilder;
import dev.signet.wechatpay.productcoupon.StockBundle;
import dev.signet.wechatpay.productcoupon.UpdateBudgetMode;
import dev.signet.wechatpay.productcoupon.UpdateStockBudget;
import dev.signet.wechatpay.productcoupon.UpdateStockBundleBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example of the page update-budget gives all four counts, though the page's own text allows two. */
class UpdateBudgetExampleTest {

    private static final UpdateStockBudget PAGE_EXAMPLE = new UpdateStockBudget(
            "200000001", "123456789", "BUDGET1212512514", UpdateBudgetMode.MAX_COUNT, 1L, 1L, 1L, 1L);

    private final List<UpdateStockBudget> served = new ArrayList<>();
    private final List<Violation> warned = new ArrayList<>();
    private final LiveSeverities severities = new LiveSeverities();
    private Sandbox sandbox;
    private Budgets budgets;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder()
                .serve(BudgetsEndpoints.serve(new Budgets() {
                    @Override
                    public Stock updateStockBudget(UpdateStockBudget request) {
                        served.add(request);
                        return StockBuilder.create()
                                .productCouponId(request.productCouponId())
                                .stockId(request.stockId())
                                .build();
                    }

                    @Override
                    public StockBundle updateStockBundleBudget(UpdateStockBundleBudget request) {
                        throw new AssertionError();
                    }
                }))
                .brand("120344")
                .start();
        budgets = new BudgetsClient(Caller.builder()
                .credentials(sandbox.credentials("120344"))
                .trust(sandbox.trustedKeys())
                .hosts(sandbox.host())
                .severities(severities)
                .listener(new CallListener() {
                    @Override
                    public void warned(Endpoint<?, ?> endpoint, List<Violation> violations) {
                        warned.addAll(violations);
                    }
                })
                .build());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void byDefaultItIsSentAndTheListenerIsToldTwice() {
        budgets.updateStockBudget(PAGE_EXAMPLE);
        assertThat(served).containsExactly(PAGE_EXAMPLE);
        assertThat(warned)
                .extracting(Violation::pointer)
                .containsExactly("/current_max_count_per_day", "/target_max_count_per_day");
    }

    @Test
    void withEnforceItIsRefusedAndNothingIsSent() {
        severities.replace(Map.of(
                "UpdateStockBudget.currentMaxCountPerDay.absent", "ENFORCE",
                "UpdateStockBudget.targetMaxCountPerDay.absent", "ENFORCE"));
        assertThatThrownBy(() -> budgets.updateStockBudget(PAGE_EXAMPLE))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/current_max_count_per_day", "/target_max_count_per_day"));
        assertThat(served).isEmpty();
    }
}
