package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Chain;
import dev.signet.processor.model.Chain.Target;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Selector;
import dev.signet.processor.model.SizeModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where a condition's path leaves its record, each request that holds the record has what the path leads to. */
final class UsesResolveConditions implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        for (EndpointModel endpoint : api.endpoints()) {
            tops(endpoint, api)
                    .flatMap(top -> Chain.from(top, api).stream())
                    .forEach(chain ->
                            chain.innermost().fields().forEach(field -> check(field, chain, endpoint, api, problems)));
        }
    }

    // A request that is a sealed interface is one of its records.
    private static Stream<RecordModel> tops(EndpointModel endpoint, ApiModel api) {
        List<RecordModel> cases = api.recordsOf(endpoint.request().name());
        return cases.isEmpty() ? Stream.of(endpoint.request()) : cases.stream();
    }

    private static void check(FieldModel field, Chain chain, EndpointModel endpoint, ApiModel api, Problems problems) {
        List<Condition> outward = field.dependences().stream()
                .flatMap(dependence -> dependence.conditions().stream())
                .distinct()
                .filter(condition -> !condition.selector().isLocal())
                .toList();
        for (Condition condition : outward) {
            check(
                    condition.selector(),
                    field,
                    chain,
                    endpoint,
                    api,
                    problems,
                    target -> ConditionFits.check(condition, target, api, problems));
        }
        Optional<SizeModel> size = field.size().filter(found -> !found.number().isLocal());
        size.ifPresent(found -> check(
                found.number(),
                field,
                chain,
                endpoint,
                api,
                problems,
                target -> ConditionFits.check(found, target, problems)));
    }

    private static void check(
            Selector selector,
            FieldModel field,
            Chain chain,
            EndpointModel endpoint,
            ApiModel api,
            Problems problems,
            Consumer<Target> found) {
        chain.find(selector, api)
                .ifPresentOrElse(
                        found,
                        () -> problems.add(
                                Rule.UnresolvedCondition,
                                use(selector, chain, endpoint),
                                message(selector, field, chain, api)));
    }

    // The component that puts the record under one that lacks what is looked for.
    private static Site use(Selector selector, Chain chain, EndpointModel endpoint) {
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
