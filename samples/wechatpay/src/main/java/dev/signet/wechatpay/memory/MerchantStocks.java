package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.BusifavorStocks;
import dev.signet.wechatpay.busifavor.CouponUseRule;
import dev.signet.wechatpay.busifavor.CouponUseRuleBuilder;
import dev.signet.wechatpay.busifavor.CreateStock;
import dev.signet.wechatpay.busifavor.CreatedStock;
import dev.signet.wechatpay.busifavor.GetStock;
import dev.signet.wechatpay.busifavor.ModifiedCouponUseRule;
import dev.signet.wechatpay.busifavor.ModifyBudget;
import dev.signet.wechatpay.busifavor.ModifyStock;
import dev.signet.wechatpay.busifavor.Stock;
import dev.signet.wechatpay.busifavor.StockBudget;
import dev.signet.wechatpay.busifavor.StockBuilder;
import dev.signet.wechatpay.busifavor.StockState;
import dev.signet.wechatpay.busifavor.UseMethod;
import org.jspecify.annotations.Nullable;

/** Stocks of busifavor coupons in memory. */
final class MerchantStocks implements BusifavorStocks {

    private final MerchantState state;

    MerchantStocks(MerchantState state) {
        this.state = state;
    }

    @Override
    public CreatedStock create(CreateStock request) {
        Stock stock = StockBuilder.create()
                .stockId(state.number(16))
                .stockName(request.stockName())
                .belongMerchant(request.belongMerchant())
                .comment(request.comment())
                .goodsName(request.goodsName())
                .stockType(request.stockType())
                .couponUseRule(request.couponUseRule())
                .stockSendRule(request.stockSendRule())
                .customEntrance(request.customEntrance())
                .displayPatternInfo(request.displayPatternInfo())
                .stockState(StockState.RUNNING)
                .couponCodeMode(request.couponCodeMode())
                .notifyConfig(request.notifyConfig())
                .subsidy(request.subsidy())
                .build();
        state.put(new MerchantStock(stock));
        return new CreatedStock(stock.stockId(), state.time().now());
    }

    @Override
    public Stock get(GetStock request) {
        return state.stock(request.stockId()).shown(state.time().today());
    }

    @Override
    public void modify(ModifyStock request) {
        state.stock(request.stockId()).change(stock -> modified(stock, request));
    }

    private static StockBuilder modified(StockBuilder stock, ModifyStock request) {
        Stock before = stock.build();
        return stock.stockName(or(request.stockName(), before.stockName()))
                .comment(request.comment() == null ? before.comment() : request.comment())
                .goodsName(or(request.goodsName(), before.goodsName()))
                .displayPatternInfo(
                        request.displayPatternInfo() == null
                                ? before.displayPatternInfo()
                                : request.displayPatternInfo())
                .notifyConfig(request.notifyConfig() == null ? before.notifyConfig() : request.notifyConfig())
                .customEntrance(MerchantEntrance.changed(before.customEntrance(), request.customEntrance()))
                .couponUseRule(useRule(before.couponUseRule(), request.couponUseRule()));
    }

    private static <T> T or(@Nullable T changed, T before) {
        return changed == null ? before : changed;
    }

    private static CouponUseRule useRule(CouponUseRule before, @Nullable ModifiedCouponUseRule change) {
        if (change == null || change.useMethod() == null) {
            return before;
        }
        UseMethod method = change.useMethod();
        return CouponUseRuleBuilder.from(before)
                .useMethod(method)
                .miniProgramsAppid(change.miniProgramsAppid())
                .miniProgramsPath(change.miniProgramsPath())
                .build();
    }

    @Override
    public StockBudget modifyBudget(ModifyBudget request) {
        Budget budget = state.stock(request.stockId()).budget();
        if (request.targetMaxCoupons() != null && request.targetMaxCouponsByDay() != null) {
            throw Refusals.wrong("one budget is changed at a time: target_max_coupons or target_max_coupons_by_day");
        }
        if (request.targetMaxCoupons() != null) {
            budget.changeMax(request.currentMaxCoupons(), request.targetMaxCoupons());
        } else {
            long target = Refusals.required(request.targetMaxCouponsByDay(), "target_max_coupons");
            budget.changeMaxPerDay(
                    request.currentMaxCouponsByDay(), target, state.time().today());
        }
        return new StockBudget(budget.max(), budget.maxPerDay());
    }
}
