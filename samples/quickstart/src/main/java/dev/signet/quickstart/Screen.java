package dev.signet.quickstart;

import dev.signet.runtime.validation.Violation;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What a person reads. */
final class Screen {

    private final PrintStream out;
    private int scene;

    Screen(PrintStream out) {
        this.out = out;
    }

    void scene(String title) {
        scene++;
        line("");
        line(scene + ". " + title);
    }

    void value(String name, @Nullable Object value) {
        line("  < " + name + " = " + value);
    }

    void violation(Violation violation) {
        line("  ! " + violation.pointer() + "  " + violation.message());
        line("      rule " + violation.rule() + ", limit " + violation.limit() + ", value " + violation.value());
    }

    void failed(String told, QuickstartFailure failure) {
        line("");
        line("FAILED: " + told + failure.getMessage());
        if (failure.getCause() != null) {
            line("        " + failure.getCause().getMessage());
        }
    }

    void line(String text) {
        out.println(text);
    }
}
