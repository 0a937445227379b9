package dev.signet.officialclient.migration;

import dev.signet.runtime.Caller;
import dev.signet.runtime.notify.Notification;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.ReceivedNotification;
import dev.signet.wechatpay.pay.AmountBuilder;
import dev.signet.wechatpay.pay.CreateRefundBuilder;
import dev.signet.wechatpay.pay.GetTransaction;
import dev.signet.wechatpay.pay.JsapiPayments;
import dev.signet.wechatpay.pay.JsapiPaymentsClient;
import dev.signet.wechatpay.pay.JsapiPrepayBuilder;
import dev.signet.wechatpay.pay.PayerBuilder;
import dev.signet.wechatpay.pay.RefundAmountBuilder;
import dev.signet.wechatpay.pay.Refunds;
import dev.signet.wechatpay.pay.RefundsClient;
import dev.signet.wechatpay.pay.Transaction;
import dev.signet.wechatpay.pay.TransactionCodec;
import dev.signet.wechatpay.pay.Transactions;
import dev.signet.wechatpay.pay.TransactionsClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** With Signet. */
final class PaymentsAfter implements Payments {

    private final String mchid;
    private final JsapiPayments jsapi;
    private final Transactions transactions;
    private final Refunds refunds;
    private final NotificationParser notifications;

    /** {@code caller} and {@code notifications} have the keys. */
    PaymentsAfter(Caller caller, NotificationParser notifications, String mchid) {
        this.mchid = mchid;
        this.jsapi = new JsapiPaymentsClient(caller);
        this.transactions = new TransactionsClient(caller);
        this.refunds = new RefundsClient(caller);
        this.notifications = notifications;
    }

    @Override
    public String prepay(String orderNo, int fen, String openid) {
        return jsapi.prepay(JsapiPrepayBuilder.create()
                        .appid("wx0001")
                        .mchid(mchid)
                        .description("茶")
                        .outTradeNo(orderNo)
                        .notifyUrl("https://example.com/notify")
                        .amount(AmountBuilder.create().total(fen).build())
                        .payer(PayerBuilder.create().openid(openid).build())
                        .build())
                .prepayId();
    }

    @Override
    public String state(String orderNo) {
        return String.valueOf(
                transactions.byOutTradeNo(new GetTransaction(orderNo, mchid)).tradeState());
    }

    @Override
    public String refund(String orderNo, String refundNo, long fen, long ofFen) {
        return refunds.create(CreateRefundBuilder.create()
                        .outTradeNo(orderNo)
                        .outRefundNo(refundNo)
                        .amount(RefundAmountBuilder.create()
                                .refund(fen)
                                .total(ofFen)
                                .currency("CNY")
                                .build())
                        .build())
                .status();
    }

    // A program would rather have a handler for each type: Notifications, in docs/GUIDE.md.
    @Override
    public String paid(Map<String, List<String>> headers, byte[] body) {
        Notification<byte[]> proven = notifications.parse(ReceivedNotification.of(headers, body, Instant.now()));
        Transaction paid = notifications.read(proven, TransactionCodec.EVENT).resource();
        return paid.outTradeNo();
    }
}
