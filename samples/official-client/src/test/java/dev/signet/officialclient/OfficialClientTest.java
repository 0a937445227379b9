package dev.signet.officialclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.wechat.pay.java.core.Config;
import com.wechat.pay.java.core.RSAAutoCertificateConfig;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.exception.ValidationException;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.core.http.HttpClient;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RSAPublicKeyNotificationConfig;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.file.FileUploadService;
import com.wechat.pay.java.service.payments.jsapi.JsapiService;
import com.wechat.pay.java.service.payments.jsapi.model.Amount;
import com.wechat.pay.java.service.payments.jsapi.model.CloseOrderRequest;
import com.wechat.pay.java.service.payments.jsapi.model.Payer;
import com.wechat.pay.java.service.payments.jsapi.model.PrepayRequest;
import com.wechat.pay.java.service.payments.jsapi.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.model.Transaction.TradeStateEnum;
import com.wechat.pay.java.service.profitsharing.ProfitsharingService;
import com.wechat.pay.java.service.profitsharing.model.CreateOrderReceiver;
import com.wechat.pay.java.service.profitsharing.model.CreateOrderRequest;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import dev.signet.runtime.value.FilePart;
import dev.signet.sandbox.Fault;
import dev.signet.sandbox.OutgoingNotification;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.pay.JsapiPaymentsEndpoints;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** wechatpay-java 0.2.17 as it is, but for an interceptor that leads its calls to the sandbox. */
class OfficialClientTest {

    private final SandboxedMerchant merchant = new SandboxedMerchant();
    private final String apiKey = merchant.sandbox.apiKey(SandboxedMerchant.MCHID);

    @AfterEach
    void stop() {
        merchant.close();
    }

    private RSAPublicKeyConfig publicKeyConfig() {
        String id = merchant.sandbox.trustedKeys().primaryId();
        return new RSAPublicKeyConfig.Builder()
                .merchantId(SandboxedMerchant.MCHID)
                .merchantSerialNumber(SandboxedMerchant.SERIAL)
                .privateKey(merchant.keys.getPrivate())
                .publicKey(merchant.sandbox.trustedKeys().publicKey(id).orElseThrow())
                .publicKeyId(id)
                .apiV3Key(apiKey)
                .build();
    }

    private HttpClient http(Config config) {
        return new DefaultHttpClientBuilder()
                .config(config)
                .okHttpClient(merchant.redirected())
                .build();
    }

    private JsapiService jsapi(Config config) {
        return new JsapiService.Builder().httpClient(http(config)).build();
    }

    private static PrepayRequest order() {
        Amount amount = new Amount();
        amount.setTotal(100);
        Payer payer = new Payer();
        payer.setOpenid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
        PrepayRequest request = new PrepayRequest();
        request.setAppid("wx0001");
        request.setMchid(SandboxedMerchant.MCHID);
        request.setDescription("茶");
        request.setOutTradeNo("no_1");
        request.setNotifyUrl("https://example.com/notify");
        request.setAmount(amount);
        request.setPayer(payer);
        return request;
    }

    @Test
    void aPaymentIsOrderedAskedForAndClosed() {
        JsapiService jsapi = jsapi(publicKeyConfig());
        assertThat(jsapi.prepay(order()).getPrepayId()).isEqualTo("wx_no_1");
        QueryOrderByOutTradeNoRequest query = new QueryOrderByOutTradeNoRequest();
        query.setMchid(SandboxedMerchant.MCHID);
        query.setOutTradeNo("no_1");
        assertThat(jsapi.queryOrderByOutTradeNo(query).getTradeState()).isEqualTo(TradeStateEnum.SUCCESS);
        CloseOrderRequest close = new CloseOrderRequest();
        close.setMchid(SandboxedMerchant.MCHID);
        close.setOutTradeNo("no_1");
        jsapi.closeOrder(close);
        assertThat(merchant.told).containsExactly("prepay no_1 100", "close no_1");
    }

    @Test
    void anOrderIsRefunded() {
        AmountReq amount = new AmountReq();
        amount.setTotal(100L);
        amount.setRefund(60L);
        amount.setCurrency("CNY");
        CreateRequest request = new CreateRequest();
        request.setOutTradeNo("no_1");
        request.setOutRefundNo("refund_1");
        request.setAmount(amount);
        RefundService refunds =
                new RefundService.Builder().httpClient(http(publicKeyConfig())).build();
        assertThat(refunds.create(request).getOutRefundNo()).isEqualTo("refund_1");
        assertThat(merchant.told).containsExactly("refund refund_1 60");
    }

    /** The name travels encrypted. */
    @Test
    void profitIsSharedWithSomebodyWhoIsNamed() {
        CreateOrderReceiver receiver = new CreateOrderReceiver();
        receiver.setType("PERSONAL_OPENID");
        receiver.setAccount("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
        receiver.setName("张三");
        receiver.setAmount(10L);
        receiver.setDescription("share");
        CreateOrderRequest request = new CreateOrderRequest();
        request.setAppid("wx0001");
        request.setTransactionId("1217752501201407033233368018");
        request.setOutOrderNo("share_1");
        request.setReceivers(List.of(receiver));
        request.setUnfreezeUnsplit(true);
        RSAPublicKeyConfig config = publicKeyConfig();
        ProfitsharingService sharing = new ProfitsharingService.Builder()
                .httpClient(http(config))
                .encryptor(config.createEncryptor())
                .decryptor(config.createDecryptor())
                .build();
        assertThat(sharing.createOrder(request).getOutOrderNo()).isEqualTo("share_1");
        assertThat(merchant.told).containsExactly("share 张三 10");
    }

    @Test
    void anImageIsUploaded() {
        byte[] image = {1, 2, 3};
        FileUploadService files = new FileUploadService.Builder()
                .httpClient(http(publicKeyConfig()))
                .build();
        String sha256 = FilePart.of("logo.png", "image/png", image).sha256();
        String meta = "{\"filename\":\"logo.png\",\"sha256\":\"" + sha256 + "\"}";
        files.uploadImage(
                "https://api.mch.weixin.qq.com/v3/marketing/favor/media/image-upload", meta, "logo.png", image);
        assertThat(merchant.told).containsExactly("image logo.png 3");
    }

    @Test
    void certificatesAreDownloadedAndBelieved() {
        RSAAutoCertificateConfig config = new RSAAutoCertificateConfig.Builder()
                .merchantId(SandboxedMerchant.MCHID)
                .merchantSerialNumber(SandboxedMerchant.SERIAL)
                .privateKey(merchant.keys.getPrivate())
                .apiV3Key(apiKey)
                .httpClientBuilder(new DefaultHttpClientBuilder().okHttpClient(merchant.redirected()))
                .build();
        assertThat(jsapi(config).prepay(order()).getPrepayId()).isEqualTo("wx_no_1");
        assertThat(merchant.sandbox.exchanges().get(0).request().target())
                .isEqualTo("/v3/certificates?algorithm_type=RSA");
    }

    @Test
    void aForgedAnswerIsRefusedByIt() {
        for (Fault fault :
                List.of(Fault.FORGED_SIGNATURE, Fault.UNKNOWN_SERIAL, Fault.STALE_TIMESTAMP, Fault.UNSIGNED)) {
            merchant.sandbox.on(JsapiPaymentsEndpoints.PREPAY).fault(fault).once();
            assertThatThrownBy(() -> jsapi(publicKeyConfig()).prepay(order()))
                    .as(fault.name())
                    .isInstanceOfAny(ValidationException.class, IllegalArgumentException.class);
        }
    }

    @Test
    void aWrongKeyIsA401WithThePlatformsOwnDetail() {
        RSAPublicKeyConfig wrong = new RSAPublicKeyConfig.Builder()
                .merchantId(SandboxedMerchant.MCHID)
                .merchantSerialNumber(SandboxedMerchant.SERIAL)
                .privateKey(SandboxedMerchant.keys().getPrivate())
                .publicKey(merchant.sandbox
                        .trustedKeys()
                        .publicKey(merchant.sandbox.trustedKeys().primaryId())
                        .orElseThrow())
                .publicKeyId(merchant.sandbox.trustedKeys().primaryId())
                .apiV3Key(apiKey)
                .build();
        assertThatThrownBy(() -> jsapi(wrong).prepay(order())).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.getErrorCode()).isEqualTo("SIGN_ERROR");
            assertThat(e.getResponseBody()).contains("truncated_sign_message");
        });
    }

    @Test
    void aNotificationIsParsedByIt() {
        try (Sandbox withPublicKey =
                Sandbox.builder().merchant(SandboxedMerchant.MCHID).start()) {
            assertThat(parsed(withPublicKey).getOutTradeNo()).isEqualTo("no_1");
        }
    }

    private static Transaction parsed(Sandbox sandbox) {
        String id = sandbox.trustedKeys().primaryId();
        NotificationParser parser = new NotificationParser(new RSAPublicKeyNotificationConfig.Builder()
                .publicKey(sandbox.trustedKeys().publicKey(id).orElseThrow())
                .publicKeyId(id)
                .apiV3Key(sandbox.apiKey(SandboxedMerchant.MCHID))
                .build());
        OutgoingNotification sent =
                sandbox.notification(SandboxedMerchant.MCHID, "TRANSACTION.SUCCESS", "{\"out_trade_no\":\"no_1\"}");
        Map<String, List<String>> headers = sent.headers();
        RequestParam request = new RequestParam.Builder()
                .serialNumber(only(headers, "Wechatpay-Serial"))
                .timestamp(only(headers, "Wechatpay-Timestamp"))
                .nonce(only(headers, "Wechatpay-Nonce"))
                .signature(only(headers, "Wechatpay-Signature"))
                .body(new String(sent.body(), StandardCharsets.UTF_8))
                .build();
        return parser.parse(request, Transaction.class);
    }

    private static String only(Map<String, List<String>> headers, String name) {
        return headers.getOrDefault(name, List.of("")).get(0);
    }
}
