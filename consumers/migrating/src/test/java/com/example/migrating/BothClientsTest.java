package com.example.migrating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.service.payments.jsapi.JsapiService;
import com.wechat.pay.java.service.payments.jsapi.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.payments.model.Transaction;
import dev.signet.runtime.Caller;
import dev.signet.runtime.http.OkHttpTransport;
import dev.signet.sandbox.Fault;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.SandboxProcess;
import dev.signet.wechatpay.pay.GetTransaction;
import dev.signet.wechatpay.pay.TradeState;
import dev.signet.wechatpay.pay.TransactionsClient;
import dev.signet.wechatpay.pay.TransactionsEndpoints;
import dev.signet.wechatpay.settings.Settings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Neither client keeps the other from working, or from being heard. */
class BothClientsTest {

    private static final String MCHID = "1900007291";

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @TempDir
    Path keys;

    @BeforeEach
    void listen() {
        lines.start();
        ((Logger) LoggerFactory.getLogger(Caller.class)).addAppender(lines);
    }

    private Sandbox sandbox() throws Exception {
        return SandboxProcess.start(
                Sandbox.builder().serve(TransactionsEndpoints.examples()),
                new PrintStream(OutputStream.nullOutputStream()),
                "keys=" + keys,
                "merchant=" + MCHID);
    }

    @Test
    void slf4jIsTheOneThatTheOtherClientBrings() {
        assertTrue(LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation().getPath().contains("slf4j-api-1.7."));
    }

    @Test
    void eachAttemptHasItsLine() throws Exception {
        try (Sandbox sandbox = sandbox()) {
            sandbox.on(TransactionsEndpoints.BY_OUT_TRADE_NO).fault(Fault.FORGED_SIGNATURE).once();
            Settings settings = Settings.read(keys.resolve(MCHID).resolve("settings.properties"));
            Caller caller = Caller.builder()
                    .identity(settings.identity().whole())
                    .transport(OkHttpTransport.create())
                    .hosts(settings.required("host"))
                    .build();
            TradeState state = new TransactionsClient(caller)
                    .byOutTradeNo(new GetTransaction("order_1", MCHID))
                    .tradeState();
            assertEquals(TradeState.SUCCESS, state);
        }
        List<ILoggingEvent> attempts = lines.list;
        assertEquals(2, attempts.size(), attempts.toString());
        assertTrue(attempts.get(0).getFormattedMessage().contains(" outcome=UNKNOWN failure=BAD_SIGNATURE "));
        assertTrue(attempts.get(1).getFormattedMessage().contains(" outcome=EXECUTED "));
    }

    @Test
    void theOtherClientAsksForTheSameOrder() throws Exception {
        try (Sandbox sandbox = sandbox()) {
            Path own = keys.resolve(MCHID);
            HttpUrl there = HttpUrl.get(sandbox.host());
            OkHttpClient redirected = new OkHttpClient.Builder()
                    .addInterceptor(chain -> chain.proceed(chain.request()
                            .newBuilder()
                            .url(chain.request()
                                    .url()
                                    .newBuilder()
                                    .scheme(there.scheme())
                                    .host(there.host())
                                    .port(there.port())
                                    .build())
                            .build()))
                    .build();
            RSAPublicKeyConfig config = new RSAPublicKeyConfig.Builder()
                    .merchantId(MCHID)
                    .merchantSerialNumber(Files.readString(own.resolve("serial.txt")).strip())
                    .privateKeyFromPath(own.resolve("apiclient_key.pem").toString())
                    .publicKeyFromPath(keys.resolve("platform").resolve("public_key.pem").toString())
                    .publicKeyId("PUB_KEY_ID_" + Files.readString(keys.resolve("platform").resolve("serial.txt")).strip())
                    .apiV3Key(Files.readString(own.resolve("api_key.txt")).strip())
                    .build();
            QueryOrderByOutTradeNoRequest request = new QueryOrderByOutTradeNoRequest();
            request.setMchid(MCHID);
            request.setOutTradeNo("order_1");
            Transaction order = new JsapiService.Builder()
                    .httpClient(new DefaultHttpClientBuilder()
                            .config(config)
                            .okHttpClient(redirected)
                            .build())
                    .build()
                    .queryOrderByOutTradeNo(request);
            assertEquals(Transaction.TradeStateEnum.SUCCESS, order.getTradeState());
        }
    }
}
