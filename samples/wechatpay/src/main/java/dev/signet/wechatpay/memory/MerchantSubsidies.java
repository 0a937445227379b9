package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.BusifavorSubsidies;
import dev.signet.wechatpay.busifavor.CouponState;
import dev.signet.wechatpay.busifavor.GetPayReceipt;
import dev.signet.wechatpay.busifavor.GetReturnReceipt;
import dev.signet.wechatpay.busifavor.ListPayReceipts;
import dev.signet.wechatpay.busifavor.PayReceipt;
import dev.signet.wechatpay.busifavor.PayReceiptBuilder;
import dev.signet.wechatpay.busifavor.PayReceiptStatus;
import dev.signet.wechatpay.busifavor.PayReceipts;
import dev.signet.wechatpay.busifavor.PaySubsidy;
import dev.signet.wechatpay.busifavor.ReturnReceipt;
import dev.signet.wechatpay.busifavor.ReturnReceiptBuilder;
import dev.signet.wechatpay.busifavor.ReturnReceiptStatus;
import dev.signet.wechatpay.busifavor.ReturnSubsidy;
import dev.signet.wechatpay.busifavor.StockType;
import dev.signet.wechatpay.memory.MerchantState.Held;
import java.util.LinkedHashMap;
import java.util.Map;

/** Subsidies in memory: paid for used coupons, returned up to what was paid. */
final class MerchantSubsidies implements BusifavorSubsidies {

    private final MerchantState state;
    private final MerchantHeldCoupons held;
    private final Map<String, PayReceipt> paid = new LinkedHashMap<>();
    private final Map<String, ReturnReceipt> returned = new LinkedHashMap<>();

    MerchantSubsidies(MerchantState state) {
        this.state = state;
        this.held = new MerchantHeldCoupons(state);
    }

    @Override
    public PayReceipt pay(PaySubsidy request) {
        requireAmount(request.amount());
        Held coupon = state.held(request.stockId(), request.couponCode());
        held.require(coupon, CouponState.USED);
        if (coupon.coupon().stockType() == StockType.EXCHANGE) {
            throw Refusals.invalid("coupons of the type EXCHANGE have no subsidy");
        }
        PayReceipt receipt = PayReceiptBuilder.create()
                .subsidyReceiptId("11202" + state.number(23))
                .stockId(request.stockId())
                .couponCode(request.couponCode())
                .transactionId(request.transactionId())
                .payerMerchant(request.payerMerchant())
                .payeeMerchant(request.payeeMerchant())
                .amount(request.amount())
                .description(request.description())
                .status(PayReceiptStatus.PAY_RECEIPT_SUCCESS)
                .successTime(state.time().now())
                .outSubsidyNo(request.outSubsidyNo())
                .createTime(state.time().now())
                .build();
        paid.put(id(receipt), receipt);
        return receipt;
    }

    @Override
    public PayReceipts listPayReceipts(ListPayReceipts request) {
        return new PayReceipts(paid.values().stream()
                .filter(receipt -> receipt.stockId().equals(request.stockId())
                        && receipt.couponCode().equals(request.couponCode())
                        && (request.outSubsidyNo() == null
                                || request.outSubsidyNo().equals(receipt.outSubsidyNo())))
                .toList());
    }

    @Override
    public PayReceipt getPayReceipt(GetPayReceipt request) {
        PayReceipt receipt = paid.get(request.subsidyReceiptId());
        if (receipt == null) {
            throw MerchantState.missing("there is no such receipt");
        }
        return receipt;
    }

    @Override
    public ReturnReceipt giveBack(ReturnSubsidy request) {
        requireAmount(request.amount());
        PayReceipt receipt = paid.values().stream()
                .filter(each -> each.stockId().equals(request.stockId())
                        && each.transactionId().equals(request.transactionId())
                        && each.couponCode().equals(request.couponCode()))
                .findFirst()
                .orElseThrow(() -> MerchantState.missing("no subsidy was paid for this coupon and order"));
        long left = receipt.amount() - returnedOf(receipt);
        if (request.amount() > left) {
            throw Refusals.invalid("of " + receipt.amount() + " paid, " + left + " are left to be returned");
        }
        ReturnReceipt back = returned(request, receipt);
        returned.put(Refusals.required(back.subsidyReturnReceiptId(), "subsidy_return_receipt_id"), back);
        paid.put(
                id(receipt),
                PayReceiptBuilder.from(receipt)
                        .status(
                                request.amount() == left
                                        ? PayReceiptStatus.PAY_RECEIPT_FULL_RETURN
                                        : PayReceiptStatus.PAY_RECEIPT_PARTIAL_RETURN)
                        .build());
        return back;
    }

    private ReturnReceipt returned(ReturnSubsidy request, PayReceipt receipt) {
        return ReturnReceiptBuilder.create()
                .subsidyReturnReceiptId("21202" + state.number(23))
                .stockId(request.stockId())
                .couponCode(request.couponCode())
                .transactionId(request.transactionId())
                .refundId(request.refundId())
                .payerMerchant(request.payerMerchant())
                .payeeMerchant(request.payeeMerchant())
                .amount(request.amount())
                .description(request.description())
                .status(ReturnReceiptStatus.RETURN_RECEIPT_SUCCESS)
                .returnDoneTime(state.time().now())
                .subsidyReceiptId(id(receipt))
                .outSubsidyReturnNo(request.outSubsidyReturnNo())
                .returnCreateTime(state.time().now())
                .build();
    }

    @Override
    public ReturnReceipt getReturnReceipt(GetReturnReceipt request) {
        ReturnReceipt receipt = returned.get(request.subsidyReturnReceiptId());
        if (receipt == null) {
            throw MerchantState.missing("there is no such receipt");
        }
        return receipt;
    }

    private static void requireAmount(long amount) {
        if (amount < 1) {
            throw Refusals.wrong("amount is 1 or more");
        }
    }

    private long returnedOf(PayReceipt receipt) {
        return returned.values().stream()
                .filter(back -> back.subsidyReceiptId().equals(id(receipt)))
                .mapToLong(ReturnReceipt::amount)
                .sum();
    }

    private static String id(PayReceipt receipt) {
        return Refusals.required(receipt.subsidyReceiptId(), "subsidy_receipt_id");
    }
}
