package dev.signet.quickstart;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What goes wrong on purpose. */
enum Tamper {
    NOTHING("nothing", ""),
    REQUEST_KEY("requestKey", "Requests are signed with a key that is not the brand's. "),
    ANSWER_KEY("answerKey", "Answers are compared with a key that is not the platform's. "),
    BODY("body", "Bodies are changed after they were signed. "),
    SKIP_VALIDATION("skipValidation", "Every rule is switched off. ");

    private final String option;
    private final String told;

    Tamper(String option, String told) {
        this.option = option;
        this.told = told;
    }

    /** What is said before a failure that was made on purpose. */
    String told() {
        return told;
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
