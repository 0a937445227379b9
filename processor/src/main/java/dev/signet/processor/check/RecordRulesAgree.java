package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.RecordRule.PresenceRule;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;
import java.util.Optional;

/** What is there together by one rule of a record may be there together by all others. */
final class RecordRulesAgree implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.records().forEach(record -> check(record, problems));
    }

    private static void check(RecordModel record, Problems problems) {
        List<PresenceRule> rules = record.rules().stream()
                .filter(PresenceRule.class::isInstance)
                .map(PresenceRule.class::cast)
                .toList();
        for (PresenceRule together : rules) {
            if (together.annotation().equals("AllOrNone")) {
                rules.stream()
                        .filter(rule -> rule.max() == 1 && rule.alternatives().size() > 1)
                        .forEach(rule -> contradiction(together.components(), rule)
                                .ifPresent(text -> problems.add(
                                        Rule.EmptyRange, together.site().member("value"), text)));
            }
        }
    }

    private static Optional<String> contradiction(List<String> together, PresenceRule rule) {
        List<String> apart = rule.alternatives().stream()
                .flatMap(alternative ->
                        alternative.stream().filter(together::contains).limit(1))
                .toList();
        return apart.size() < 2
                ? Optional.empty()
                : Optional.of(apart.get(0) + " and " + apart.get(1) + " are there together or not at all, but by @"
                        + rule.annotation()
                        + " never both, so that neither can ever be there. Remove one of the two rules.");
    }
}
