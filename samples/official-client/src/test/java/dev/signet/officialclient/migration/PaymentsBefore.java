package dev.signet.officialclient.migration;

import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.http.HttpClient;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.payments.jsapi.JsapiService;
import com.wechat.pay.java.service.payments.jsapi.model.Amount;
import com.wechat.pay.java.service.payments.jsapi.model.Payer;
import com.wechat.pay.java.service.payments.jsapi.model.PrepayRequest;
import com.wechat.pay.java.service.payments.jsapi.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** With wechatpay-java 0.2.17. */
final class PaymentsBefore implements Payments {

    private final String mchid;
    private final JsapiService jsapi;
    private final RefundService refunds;
    private final NotificationParser notifications;

    /** {@code config} has the keys; {@code http} leads to a sandbox. In production neither builder is given one. */
    PaymentsBefore(RSAPublicKeyConfig config, HttpClient http, NotificationParser notifications, String mchid) {
        this.mchid = mchid;
        this.jsapi = new JsapiService.Builder().config(config).httpClient(http).build();
        this.refunds =
                new RefundService.Builder().config(config).httpClient(http).build();
        this.notifications = notifications;
    }

    @Override
    public String prepay(String orderNo, int fen, String openid) {
        Amount amount = new Amount();
        amount.setTotal(fen);
        Payer payer = new Payer();
        payer.setOpenid(openid);
        PrepayRequest request = new PrepayRequest();
        request.setAppid("wx0001");
        request.setMchid(mchid);
        request.setDescription("茶");
        request.setOutTradeNo(orderNo);
        request.setNotifyUrl("https://example.com/notify");
        request.setAmount(amount);
        request.setPayer(payer);
        return jsapi.prepay(request).getPrepayId();
    }

    @Override
    public String state(String orderNo) {
        QueryOrderByOutTradeNoRequest request = new QueryOrderByOutTradeNoRequest();
        request.setMchid(mchid);
        request.setOutTradeNo(orderNo);
        return jsapi.queryOrderByOutTradeNo(request).getTradeState().name();
    }

    @Override
    public String refund(String orderNo, String refundNo, long fen, long ofFen) {
        AmountReq amount = new AmountReq();
        amount.setRefund(fen);
        amount.setTotal(ofFen);
        amount.setCurrency("CNY");
        CreateRequest request = new CreateRequest();
        request.setOutTradeNo(orderNo);
        request.setOutRefundNo(refundNo);
        request.setAmount(amount);
        return refunds.create(request).getStatus().name();
    }

    @Override
    public String paid(Map<String, List<String>> headers, byte[] body) {
        RequestParam request = new RequestParam.Builder()
                .serialNumber(only(headers, "Wechatpay-Serial"))
                .timestamp(only(headers, "Wechatpay-Timestamp"))
                .nonce(only(headers, "Wechatpay-Nonce"))
                .signature(only(headers, "Wechatpay-Signature"))
                .body(new String(body, StandardCharsets.UTF_8))
                .build();
        return notifications.parse(request, Transaction.class).getOutTradeNo();
    }

    private static String only(Map<String, List<String>> headers, String name) {
        return headers.getOrDefault(name, List.of("")).get(0);
    }
}
