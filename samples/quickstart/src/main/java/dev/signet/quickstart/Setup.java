package dev.signet.quickstart;

import dev.signet.runtime.Caller;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.validation.Severities;
import dev.signet.sandbox.Sandbox;
import dev.signet.spec.Severity;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsEndpoints;
import dev.signet.wechatpay.productcoupon.BudgetsEndpoints;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.function.Function;

/** A sandbox, and two callers that know it: one brand, one merchant. */
final class Setup implements AutoCloseable {

    static final String BRAND = "120344";
    static final String MERCHANT = "1900007291";

    private final Sandbox sandbox;
    private final String host;
    private final ShownTransport transport;
    private final Tamper tamper;

    private Setup(Sandbox sandbox, String host, ShownTransport transport, Tamper tamper) {
        this.sandbox = sandbox;
        this.host = host;
        this.transport = transport;
        this.tamper = tamper;
    }

    /** Starts a sandbox; {@code route} tells the address by which it is called. */
    static Setup start(Tamper tamper, Screen screen, Function<Sandbox, String> route) {
        Sandbox sandbox = Sandbox.builder()
                .serve(CouponCodesEndpoints.serve(new InMemoryCouponCodes()))
                .serve(BudgetsEndpoints.serve(new InMemoryBudgets()))
                .serve(BusifavorCodeUploadsEndpoints.serve(new InMemoryBusifavorCodeUploads()))
                .brand(BRAND)
                .merchant(MERCHANT)
                .start();
        ShownTransport transport = new ShownTransport(JdkTransport.create(), screen, tamper == Tamper.BODY);
        return new Setup(sandbox, route.apply(sandbox), transport, tamper);
    }

    Caller brandCaller() {
        Credentials own = sandbox.credentials(BRAND);
        return caller(
                tamper == Tamper.REQUEST_KEY
                        ? Credentials.brand(BRAND, own.serial(), strangeKey().getPrivate())
                        : own);
    }

    Caller merchantCaller() {
        return caller(sandbox.credentials(MERCHANT));
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** How many requests were put on the wire so far. */
    int sent() {
        return transport.sent();
    }

    private Caller caller(Credentials credentials) {
        return Caller.builder()
                .credentials(credentials)
                .trust(trusted())
                .hosts(host)
                .transport(transport)
                .severities(tamper == Tamper.SKIP_VALIDATION ? (rule, declared) -> Severity.OFF : Severities.declared())
                .build();
    }

    // The right id with a wrong key: what an impostor would have to hope for.
    private TrustedKeys trusted() {
        return tamper == Tamper.ANSWER_KEY
                ? TrustedKeys.of(sandbox.trustedKeys().primaryId(), strangeKey().getPublic())
                : sandbox.trustedKeys();
    }

    private static KeyPair strangeKey() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot make RSA keys", e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
