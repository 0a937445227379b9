package dev.signet.sandbox.shop;

import dev.signet.runtime.CallListener;
import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Retries;
import dev.signet.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A shop that keeps its orders, behind a sandbox. */
public final class Shop implements Orders {

    public static final String MCHID = "1900007291";

    public final List<String> placed = new ArrayList<>();

    @Override
    public synchronized Order place(PlaceOrder request) {
        placed.add(request.outOrderNo());
        return new Order(request.outOrderNo(), "PLACED");
    }

    @Override
    public Order find(String id, String mchid) {
        return new Order(id, "FOUND");
    }

    /** What a sandbox needs to serve it. */
    public Sandbox.Builder sandbox() {
        return Sandbox.builder().serve(OrdersEndpoints.serve(this)).merchant(MCHID);
    }

    /** A caller of {@code sandbox} that tries once. */
    public static CallerBuilder caller(Sandbox sandbox) {
        return Caller.builder()
                .identity(sandbox.identity(MCHID))
                .hosts(sandbox.host())
                .listener(new CallListener() {})
                .options(CallOptions.NONE.retries(Retries.NONE));
    }

    /** A client of {@code sandbox}. */
    public static Orders client(Sandbox sandbox) {
        return new OrdersClient(Objects.requireNonNull(caller(sandbox).build()));
    }
}
