package dev.signet.sandbox.junit;

import dev.signet.sandbox.Sandbox;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A sandbox for all tests of a class: {@code @RegisterExtension static final SandboxExtension SANDBOX =
 * SandboxExtension.of(Sandbox.builder()…)}. It listens from then on, so that other fields and property sources may ask for its
 * host; it is reset before each test, given to test methods that have a {@link Sandbox} among their parameters, and closed
 * after the last one. Tests that run in parallel share it.
 */
public final class SandboxExtension implements BeforeEachCallback, AfterAllCallback, ParameterResolver {

    private final Sandbox sandbox;

    private SandboxExtension(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Starts what was collected. */
    public static SandboxExtension of(Sandbox.Builder builder) {
        return new SandboxExtension(builder.start());
    }

    /** The sandbox. */
    public Sandbox sandbox() {
        return sandbox;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        sandbox.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        sandbox.close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sandbox.class;
    }

    @Override
    public Sandbox resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return sandbox;
    }
}
