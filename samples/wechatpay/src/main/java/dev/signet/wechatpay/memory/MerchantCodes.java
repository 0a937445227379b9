package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.BusifavorCodes;
import dev.signet.wechatpay.busifavor.CodeDetails;
import dev.signet.wechatpay.busifavor.CodeInformation;
import dev.signet.wechatpay.busifavor.CodeInformationBuilder;
import dev.signet.wechatpay.busifavor.CodePage;
import dev.signet.wechatpay.busifavor.CodeStatus;
import dev.signet.wechatpay.busifavor.CouponInformation;
import dev.signet.wechatpay.busifavor.CouponState;
import dev.signet.wechatpay.busifavor.DeleteCode;
import dev.signet.wechatpay.busifavor.DeletedCode;
import dev.signet.wechatpay.busifavor.GetCode;
import dev.signet.wechatpay.busifavor.ListCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Uploaded codes, asked for and removed. */
final class MerchantCodes implements BusifavorCodes {

    private final MerchantState state;
    private final MerchantHeldCoupons held;

    MerchantCodes(MerchantState state) {
        this.state = state;
        this.held = new MerchantHeldCoupons(state);
    }

    @Override
    public CodePage list(ListCodes request) {
        MerchantStock stock = uploaded(request.stockId());
        List<CodeInformation> all = stock.codes().all().stream()
                .filter(code -> request.status() == null || request.status() == couponState(stock, code))
                .map(MerchantCodes::information)
                .toList();
        Extract<CodeInformation> page = Extract.of(all, request.offset(), request.limit());
        return new CodePage(stock.id(), (long) all.size(), page.limit(), page.offset(), page.items());
    }

    @Override
    public CodeDetails get(GetCode request) {
        MerchantStock stock = uploaded(request.stockId());
        CodePool.Code code =
                stock.codes().code(request.couponCode()).orElseThrow(() -> MerchantState.missing("no such code"));
        return new CodeDetails(information(code), coupon(stock, code));
    }

    @Override
    public DeletedCode delete(DeleteCode request) {
        MerchantStock stock = uploaded(request.stockId());
        if (stock.codes().code(request.couponCode()).isEmpty()) {
            throw MerchantState.missing("no such code");
        }
        if (!stock.codes().remove(request.couponCode())) {
            throw Refusals.invalid("the code was handed out already");
        }
        return new DeletedCode(stock.id(), state.time().now());
    }

    private MerchantStock uploaded(String stockId) {
        MerchantStock stock = state.stock(stockId);
        MerchantCodeUploads.requireUploads(stock);
        return stock;
    }

    private @Nullable CouponState couponState(MerchantStock stock, CodePool.Code code) {
        CouponInformation coupon = coupon(stock, code);
        return coupon == null ? null : coupon.couponState();
    }

    private @Nullable CouponInformation coupon(MerchantStock stock, CodePool.Code code) {
        return state.isHeld(stock.id(), code.text()) ? held.shown(state.held(stock.id(), code.text())) : null;
    }

    private static CodeInformation information(CodePool.Code code) {
        return CodeInformationBuilder.create()
                .code(code.text())
                .codeStatus(code.openid() == null ? CodeStatus.AVAILABLE : CodeStatus.DISPATCHED)
                .uploadTime(code.uploaded())
                .dispatchedTime(code.dispatched())
                .openid(code.openid())
                .build();
    }
}
