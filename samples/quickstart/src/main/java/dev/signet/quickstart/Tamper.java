package dev.signet.quickstart;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What goes wrong on purpose. */
enum Tamper {
    NOTHING("nothing"),
    REQUEST_KEY("requestKey"),
    ANSWER_KEY("answerKey"),
    BODY("body"),
    SKIP_VALIDATION("skipValidation");

    private final String option;

    Tamper(String option) {
        this.option = option;
    }

    static Tamper of(String option) {
        return Arrays.stream(values())
                .filter(tamper -> tamper.option.equals(option))
                .findFirst()
                .orElseThrow(() -> new QuickstartFailure("-Dtamper=" + option + " is not one of " + options()));
    }

    private static String options() {
        return Arrays.stream(values()).map(tamper -> tamper.option).collect(Collectors.joining(", "));
    }
}
