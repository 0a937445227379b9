package dev.signet.quickstart;

import dev.signet.runtime.validation.Violation;
import java.io.PrintStream;

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

    void value(String name, Object value) {
        line("  < " + name + " = " + value);
    }

    void violation(Violation violation) {
        line("  ! " + violation.pointer() + "  " + violation.message());
        line("      rule " + violation.rule() + ", limit " + violation.limit() + ", value " + violation.value());
    }

    void failed(QuickstartFailure failure) {
        line("");
        line("FAILED: " + failure.getMessage());
        if (failure.getCause() != null) {
            line("        " + failure.getCause().getMessage());
        }
    }

    void line(String text) {
        out.println(text);
    }
}
