package dev.signet.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.sandbox.shop.Shop;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nested classes share the sandbox of the class around them, whichever ends first. */
class NestedSandboxTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.of(new Shop().sandbox());

    private static void calls() {
        assertThat(Shop.client(SANDBOX.sandbox()).find("a", "m").state()).isEqualTo("FOUND");
    }

    @Nested
    class One {

        @Test
        void callsIt() {
            calls();
        }
    }

    @Nested
    class Another {

        @Test
        void callsItToo() {
            calls();
        }
    }
}
