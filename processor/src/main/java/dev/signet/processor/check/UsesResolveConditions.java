package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Chain;
import dev.signet.processor.model.Chain.Target;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Selector;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a condition's path leaves its record, each request that holds the record has what the path leads to. */
final class UsesResolveConditions implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        for (EndpointModel endpoint : api.endpoints()) {
            tops(endpoint, api)
                    .flatMap(top -> Chain.from(top, api).stream())
                    .forEach(chain -> new Use(endpoint, chain, api, problems).check());
        }
    }

    // A request that is a sealed interface is one of its records.
    private static Stream<RecordModel> tops(EndpointModel endpoint, ApiModel api) {
        List<RecordModel> cases = api.recordsOf(endpoint.request().name());
        return cases.isEmpty() ? Stream.of(endpoint.request()) : cases.stream();
    }

    /** One way from a request to a record within it. */
    private record Use(EndpointModel endpoint, Chain chain, ApiModel api, Problems problems) {

        private void check() {
            chain.innermost().fields().forEach(this::check);
        }

        private void check(FieldModel field) {
            field.dependences().stream()
                    .flatMap(dependence -> dependence.conditions().stream())
                    .distinct()
                    .filter(condition -> !condition.selector().isLocal())
                    .forEach(condition -> find(condition.selector(), field)
                            .ifPresent(target -> ConditionFits.check(condition, target, api, problems)));
            field.size()
                    .filter(size -> !size.number().isLocal())
                    .ifPresent(size -> find(size.number(), field)
                            .ifPresent(target -> ConditionFits.check(size, target, problems)));
        }

        private Optional<Target> find(Selector selector, FieldModel field) {
            Optional<Target> target = chain.find(selector, api);
            if (target.isEmpty()) {
                problems.add(Rule.UnresolvedCondition, site(selector), message(selector, field, chain, api));
            } else if (target.get().distance() > chain.rounds()) {
                problems.add(Rule.UnresolvedCondition, site(selector), endless(selector, field, chain));
            }
            return target;
        }

        // The component that puts the record under one that lacks what is looked for.
        private Site site(Selector selector) {
            int depth = chain.steps().size();
            if (depth == 0) {
                return endpoint.parameters().stream()
                        .findFirst()
                        .map(FieldModel::site)
                        .orElse(endpoint.site());
            }
            boolean inside = !selector.searching() && selector.up() <= depth;
            return chain.steps().get(inside ? depth - selector.up() : 0).site();
        }
    }

    private static String endless(Selector selector, FieldModel field, Chain chain) {
        String record = chain.innermost().ruleName();
        return record + "." + field.name() + " depends on \"" + selector.written() + "\", but " + record
                + " holds itself here, and what is looked for stands outside of all of them. Use a record here that has no "
                + "such condition, or write it as a @Check of the outer one.";
    }

    private static String message(Selector selector, FieldModel field, Chain chain, ApiModel api) {
        RecordModel record = chain.innermost();
        String component = record.ruleName() + "." + field.name();
        String looking = component + " depends on \"" + selector.written() + "\", ";
        if (selector.searching()) {
            return looking + "but no record around " + record.ruleName() + " has a component "
                    + selector.names().get(0) + " here. Add it, or use a record here that has no such condition.";
        }
        if (selector.up() > chain.steps().size()) {
            return looking + "but " + record.ruleName()
                    + " does not stand that deep in a request here. Correct the path, "
                    + "or use a record here that has no such condition.";
        }
        RecordModel holder = chain.around(selector.up());
        return looking + "which leads to " + holder.ruleName() + " here. "
                + Unknown.component(selector, field, holder, api);
    }
}
