package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Caller;
import dev.signet.sandbox.Sandbox;
import dev.signet.wechatpay.pay.GetTransaction;
import dev.signet.wechatpay.pay.TradeState;
import dev.signet.wechatpay.pay.Transaction;
import dev.signet.wechatpay.pay.TransactionsClient;
import dev.signet.wechatpay.pay.TransactionsEndpoints;
import org.junit.jupiter.api.Test;

/** Where nothing keeps orders, a sandbox answers with the examples of their spec. */
class ExamplesTest {

    @Test
    void aPaidOrderIsThereWithoutAnImplementation() {
        try (Sandbox sandbox = Sandbox.builder()
                .serve(TransactionsEndpoints.examples())
                .merchant("1900000001")
                .start()) {
            Caller caller = Caller.builder()
                    .identity(sandbox.identity("1900000001"))
                    .hosts(sandbox.host())
                    .build();
            Transaction paid = new TransactionsClient(caller)
                    .byOutTradeNo(new GetTransaction("34657_20250101_123456", "1900000001"));
            assertThat(paid.tradeState()).isEqualTo(TradeState.SUCCESS);
            assertThat(paid.amount().total()).isEqualTo(100);
        }
    }

    @Test
    void whatIsNotInMemoryHasExamples() {
        assertThat(Operations.ALL.stream()
                        .filter(endpoint ->
                                endpoint.result().getClass().getPackageName().endsWith(".pay"))
                        .filter(endpoint -> endpoint.result().example().isEmpty())
                        .map(Object::toString))
                .containsExactly("Certificates.list (GET /v3/certificates)");
    }
}
