package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.UnionModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;

/** A server may answer tomorrow with a value that no spec of today has. */
final class EnumsOfAnswersHaveACarrier implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        Reached reached = new Reached(api);
        api.enums().stream()
                .filter(type ->
                        type.unrecognized().isEmpty() && reached.byAnswers().contains(type.name()))
                .forEach(type -> problems.add(Rule.EnumWithoutUnrecognized, type.site(), message(type)));
        api.unions().stream()
                .filter(type -> type.carrier().isEmpty() && reached.byAnswers().contains(type.name()))
                .forEach(type -> problems.add(Rule.EnumWithoutUnrecognized, type.site(), message(type)));
    }

    private static String message(UnionModel type) {
        return "Answers carry " + String.join(".", type.name().simpleNames())
                + ", and may come with cases this spec does not know. Add a record that stands for them: @Unrecognized record "
                + "Unknown() implements " + type.name().simpleName() + " {}.";
    }

    private static String message(EnumModel type) {
        return "Answers carry " + String.join(".", type.name().simpleNames())
                + ", and may come with values this spec does not "
                + "know. Add a constant that stands for them: @Unrecognized UNRECOGNIZED.";
    }
}
