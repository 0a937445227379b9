package dev.signet.officialclient;

import dev.signet.runtime.auth.Credentials;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.pay.CloseTransaction;
import dev.signet.wechatpay.pay.CreateRefund;
import dev.signet.wechatpay.pay.GetTransaction;
import dev.signet.wechatpay.pay.JsapiPaymentsEndpoints;
import dev.signet.wechatpay.pay.MarketingImage;
import dev.signet.wechatpay.pay.MarketingImagesEndpoints;
import dev.signet.wechatpay.pay.PaidAmountBuilder;
import dev.signet.wechatpay.pay.PrepaidOrder;
import dev.signet.wechatpay.pay.ProfitSharingEndpoints;
import dev.signet.wechatpay.pay.ProfitSharingOrder;
import dev.signet.wechatpay.pay.ProfitSharingOrderBuilder;
import dev.signet.wechatpay.pay.ProfitSharingState;
import dev.signet.wechatpay.pay.Receiver;
import dev.signet.wechatpay.pay.Refund;
import dev.signet.wechatpay.pay.RefundBuilder;
import dev.signet.wechatpay.pay.RefundedAmountBuilder;
import dev.signet.wechatpay.pay.RefundsEndpoints;
import dev.signet.wechatpay.pay.ShareProfit;
import dev.signet.wechatpay.pay.TradeState;
import dev.signet.wechatpay.pay.Transaction;
import dev.signet.wechatpay.pay.TransactionBuilder;
import dev.signet.wechatpay.pay.Transactions;
import dev.signet.wechatpay.pay.TransactionsEndpoints;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** A merchant's corner of the platform, which remembers what it was told. */
public final class SandboxedMerchant implements AutoCloseable {

    public static final String MCHID = "1900007291";
    public static final String SERIAL = "5F1C72E2A8931B72A2E13AF8DEE92471EB397115";

    final KeyPair keys = keys();
    final List<String> told = new ArrayList<>();
    final Sandbox sandbox = Sandbox.builder()
            .caller(Credentials.merchant(MCHID, SERIAL, keys.getPrivate()), keys.getPublic())
            .certificates()
            .serve(JsapiPaymentsEndpoints.serve(order -> {
                told.add("prepay " + order.outTradeNo() + " " + order.amount().total());
                return new PrepaidOrder("wx_" + order.outTradeNo());
            }))
            .serve(TransactionsEndpoints.serve(new Orders()))
            .serve(RefundsEndpoints.serve(this::refund))
            .serve(ProfitSharingEndpoints.serve(this::share))
            .serve(MarketingImagesEndpoints.serve(upload -> {
                told.add("image " + upload.meta().filename() + " "
                        + upload.file().bytes().length);
                return new MarketingImage(
                        "https://wxpaylogo.example/" + upload.meta().filename());
            }))
            .start();

    private final class Orders implements Transactions {

        @Override
        public Transaction byOutTradeNo(GetTransaction request) {
            return TransactionBuilder.create()
                    .appid("wx0001")
                    .mchid(request.mchid())
                    .outTradeNo(request.outTradeNo())
                    .tradeState(TradeState.SUCCESS)
                    .amount(PaidAmountBuilder.create()
                            .total(100L)
                            .payerTotal(100L)
                            .currency("CNY")
                            .payerCurrency("CNY")
                            .build())
                    .successTime(OffsetDateTime.parse("2026-11-23T10:00:00+08:00"))
                    .build();
        }

        @Override
        public void close(CloseTransaction request) {
            told.add("close " + request.outTradeNo());
        }
    }

    private Refund refund(CreateRefund request) {
        told.add("refund " + request.outRefundNo() + " " + request.amount().refund());
        return RefundBuilder.create()
                .refundId("50000000382019052709732678859")
                .outRefundNo(request.outRefundNo())
                .transactionId("1217752501201407033233368018")
                .outTradeNo(Objects.requireNonNull(request.outTradeNo()))
                .channel("ORIGINAL")
                .userReceivedAccount("CHANGE")
                .createTime(OffsetDateTime.parse("2026-11-23T10:00:00+08:00"))
                .status("SUCCESS")
                .amount(RefundedAmountBuilder.create()
                        .total(request.amount().total())
                        .refund(request.amount().refund())
                        .payerTotal(request.amount().total())
                        .payerRefund(request.amount().refund())
                        .settlementRefund(request.amount().refund())
                        .settlementTotal(request.amount().total())
                        .discountRefund(0L)
                        .currency("CNY")
                        .build())
                .build();
    }

    private ProfitSharingOrder share(ShareProfit request) {
        for (Receiver receiver : Objects.requireNonNull(request.receivers())) {
            told.add("share " + Objects.requireNonNull(receiver.name()).value() + " " + receiver.amount());
        }
        return ProfitSharingOrderBuilder.create()
                .transactionId(request.transactionId())
                .outOrderNo(request.outOrderNo())
                .orderId("3008450740201411110007820472")
                .state(ProfitSharingState.PROCESSING)
                .build();
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public PrivateKey privateKey() {
        return keys.getPrivate();
    }

    /** A client that leads all calls to the sandbox. */
    public OkHttpClient redirected() {
        HttpUrl there = HttpUrl.get(sandbox.host());
        Interceptor redirecting = chain -> {
            HttpUrl url = chain.request()
                    .url()
                    .newBuilder()
                    .scheme(there.scheme())
                    .host(there.host())
                    .port(there.port())
                    .build();
            return chain.proceed(chain.request().newBuilder().url(url).build());
        };
        return new OkHttpClient.Builder().addInterceptor(redirecting).build();
    }

    @Override
    public void close() {
        sandbox.close();
    }

    static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
