package dev.signet.processor.model;

import dev.signet.processor.model.Chain.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of a chain's innermost record that look at something in its outermost: the nearest record around that has
 * all they look at.
 */
public record ReachingRules(Chain chain, ApiModel api) {

    /** Whether there are any. */
    public boolean any() {
        return chain.innermost().fields().stream()
                .anyMatch(field -> !dependences(field).isEmpty() || size(field).isPresent());
    }

    /** What of it depends on conditions of that kind. */
    public List<Dependence> dependences(FieldModel field) {
        return field.dependences().stream()
                .filter(dependence -> reach(dependence.conditions().stream()
                        .map(Condition::selector)
                        .toList()))
                .toList();
    }

    /** The number of that kind that its size equals. */
    public Optional<SizeModel> size(FieldModel field) {
        return field.size().filter(size -> reach(List.of(size.number())));
    }

    private boolean reach(List<Selector> selectors) {
        return chain.reach(selectors, api)
                .filter(reach -> reach == chain.steps().size())
                .isPresent();
    }

    /** Where a selector of theirs leads. */
    public Target target(Selector selector) {
        return chain.find(selector, api).orElseThrow();
    }

    /** Whether it leads to the outermost record. */
    public boolean isOutermost(Target target) {
        return target.distance() == chain.steps().size();
    }

    /** The components of the outermost record that they look at, or into. */
    public List<FieldModel> lookedAt() {
        return chain.innermost().fields().stream()
                .flatMap(this::selectors)
                .map(this::target)
                .filter(this::isOutermost)
                .map(target -> target.path().get(0))
                .distinct()
                .toList();
    }

    private Stream<Selector> selectors(FieldModel field) {
        Stream<Selector> conditions = dependences(field).stream()
                .flatMap(dependence -> dependence.conditions().stream())
                .map(Condition::selector);
        return Stream.concat(conditions, size(field).map(SizeModel::number).stream());
    }
}
