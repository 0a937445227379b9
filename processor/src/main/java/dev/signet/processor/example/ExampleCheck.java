package dev.signet.processor.example;

import dev.signet.processor.example.Findings.Finding;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.ElementModel;
import dev.signet.processor.model.ExampleModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.RecordRule;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Each example is what its spec allows, or breaks exactly the rules that it says it does. */
public final class ExampleCheck {

    private final ApiModel api;
    private final Problems problems;

    /** Checks the examples of {@code api}. */
    public ExampleCheck(ApiModel api, Problems problems) {
        this.api = api;
        this.problems = problems;
    }

    /** Reports the examples that are wrong. */
    public void run() {
        for (RecordModel record : api.recordsAndArgs()) {
            record.examples().forEach(example -> check(record, example));
            record.fields().forEach(field -> field.examples().forEach(example -> check(record, field, example)));
        }
    }

    private void check(RecordModel record, ExampleModel example) {
        Findings findings = new Findings();
        TypeModel type = new TypeModel.RecordType(record.name(), true);
        parse(
                example,
                findings,
                value -> new ExampleWalk(api, findings)
                        .value("", new ElementModel(type, List.of()), value, "", List.of()));
        report(example, findings, record);
    }

    private void check(RecordModel record, FieldModel field, ExampleModel example) {
        Findings findings = new Findings();
        ElementModel element = new ElementModel(field.type(), field.constraints());
        String rule = record.ruleName() + "." + field.name() + ".";
        ExampleWalk walk = new ExampleWalk(api, findings);
        if (field.type().isText()) {
            walk.value("", element, example.text(), rule, List.of());
        } else {
            parse(example, findings, value -> walk.value("", element, value, rule, List.of()));
        }
        report(example, findings, record);
    }

    private interface Walk {
        void walk(Object value);
    }

    private static void parse(ExampleModel example, Findings findings, Walk walk) {
        try {
            walk.walk(ExampleJson.parse(example.text()));
        } catch (IOException e) {
            findings.formless("", "is no JSON: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private void report(ExampleModel example, Findings findings, RecordModel record) {
        for (Finding finding : findings.all()) {
            if (!example.breaks().contains(finding.rule())) {
                problems.add(Rule.WrongExample, example.site(), message(finding));
            }
        }
        Set<String> broken = findings.all().stream().map(Finding::rule).collect(Collectors.toSet());
        // Whether a method of the record is content can only be seen at run time.
        record.rules().stream()
                .filter(RecordRule.CheckRule.class::isInstance)
                .forEach(rule -> broken.add(record.ruleName() + "." + rule.id()));
        example.breaks().stream()
                .filter(rule -> !broken.contains(rule))
                .forEach(rule -> problems.add(
                        Rule.WrongExample,
                        example.site(),
                        "The example does not break " + rule + ". Remove it from breaks."));
    }

    private static String message(Finding finding) {
        String what = finding.pointer().isEmpty() ? "The example" : finding.pointer() + " of the example";
        if (finding.rule().isEmpty()) {
            return what + " " + finding.message() + ". Correct it.";
        }
        String broken = finding.message().isEmpty() ? " breaks " : " " + finding.message() + ": it breaks ";
        return what + broken + finding.rule() + ". Correct it, or write breaks = \"" + finding.rule()
                + "\" if the page's own example does.";
    }
}
