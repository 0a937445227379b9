package dev.signet.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.error.ApiException;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.shop.OrdersEndpoints;
import dev.signet.sandbox.shop.Shop;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One sandbox for a class, as new for each test. */
@TestMethodOrder(MethodName.class)
class SandboxExtensionTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.of(new Shop().sandbox());

    /** It listens before any test. */
    static final String HOST = SANDBOX.sandbox().host();

    @Test
    void aTestMayTellItToFail(Sandbox sandbox) {
        sandbox.on(OrdersEndpoints.FIND).fail(404, "NOT_FOUND");
        assertThatThrownBy(() -> Shop.client(sandbox).find("a", "m")).isInstanceOf(ApiException.class);
        assertThat(sandbox.exchanges()).hasSize(1);
    }

    @Test
    void theNextTestDoesNotNotice(Sandbox sandbox) {
        assertThat(sandbox).isSameAs(SANDBOX.sandbox());
        assertThat(sandbox.host()).isEqualTo(HOST);
        assertThat(sandbox.exchanges()).isEmpty();
        assertThat(Shop.client(sandbox).find("a", "m").state()).isEqualTo("FOUND");
    }
}
