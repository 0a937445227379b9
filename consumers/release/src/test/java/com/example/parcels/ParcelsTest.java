package com.example.parcels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.signet.runtime.Caller;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.junit.SandboxExtension;
import dev.signet.wechatpay.pay.GetTransaction;
import dev.signet.wechatpay.pay.TradeState;
import dev.signet.wechatpay.pay.TransactionsClient;
import dev.signet.wechatpay.pay.TransactionsEndpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ParcelsTest {

    private static final String MERCHANT = "1900000001";

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.of(Sandbox.builder()
            .serve(ParcelsEndpoints.serve(number -> new Parcel(number, 500)))
            .serve(TransactionsEndpoints.examples())
            .merchant(MERCHANT));

    private final Caller caller = Caller.builder()
            .identity(SANDBOX.sandbox().identity(MERCHANT))
            .hosts(SANDBOX.sandbox().host())
            .build();

    @Test
    void anEndpointOfTheirOwnAnswers() {
        assertEquals(new Parcel("P-0001", 500), new ParcelsClient(caller).find("P-0001"));
    }

    @Test
    void anEndpointThatIsDeclaredAlreadyAnswers() {
        GetTransaction request = new GetTransaction("34657_20250101_123456", MERCHANT);
        assertEquals(TradeState.SUCCESS, new TransactionsClient(caller).byOutTradeNo(request).tradeState());
    }
}
