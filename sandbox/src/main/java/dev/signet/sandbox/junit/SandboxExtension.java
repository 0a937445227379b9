package dev.signet.sandbox.junit;

import dev.signet.sandbox.Sandbox;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A sandbox for all tests of a class: {@code @RegisterExtension static final SandboxExtension SANDBOX =
 * SandboxExtension.of(Sandbox.builder()…)}. It listens from then on, so that other fields and property sources may ask for its
 * host; it is reset before each test, given to test methods that have a {@link Sandbox} among their parameters, and closed
 * when all tests have run, so that nested classes and subclasses share it. One that is not static is closed after its test. (JUnit 5.12
 * leaves either to the end of the process.) Tests that run in parallel share it.
 */
public final class SandboxExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    // Whatever is put there is closed with its context.
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(SandboxExtension.class);

    private final Sandbox sandbox;
    private volatile boolean shared;

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
    public void beforeAll(ExtensionContext context) {
        shared = true;
        context.getRoot().getStore(NAMESPACE).put(this, sandbox);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared) {
            context.getStore(NAMESPACE).put(this, sandbox);
        }
        sandbox.reset();
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
