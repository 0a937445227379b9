package dev.signet.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a record to one within it.
 *
 * @param records from the outermost to the innermost; one more than steps
 * @param steps the components that lead from each to the next, possibly through lists, sets and maps
 */
public record Chain(List<RecordModel> records, List<FieldModel> steps) {

    /** Where a selector of the innermost record's leads. */
    public record Target(int distance, List<FieldModel> path) {

        /** The component itself. */
        public FieldModel field() {
            return path.get(path.size() - 1);
        }

        /** Whether what it holds may not be shown. */
        public boolean isHidden() {
            return path.stream().anyMatch(FieldModel::hidden);
        }
    }

    /** All ways from {@code top} to records within it, and the one that goes nowhere; each record once on each way. */
    public static List<Chain> from(RecordModel top, ApiModel api) {
        List<Chain> found = new ArrayList<>();
        collect(new Chain(List.of(top), List.of()), api, found);
        return found;
    }

    private static void collect(Chain chain, ApiModel api, List<Chain> found) {
        found.add(chain);
        if (chain.records.indexOf(chain.innermost()) < chain.records.size() - 1) {
            return;
        }
        for (FieldModel field : chain.innermost().fields()) {
            recordsIn(field.type(), api).forEach(inner -> collect(chain.then(field, inner), api, found));
        }
    }

    // Several where it is a sealed interface.
    private static List<RecordModel> recordsIn(TypeModel type, ApiModel api) {
        return type instanceof TypeModel.RecordType
                ? api.recordsOf(type.javaName())
                : type.inner().stream()
                        .flatMap(inner -> recordsIn(inner, api).stream())
                        .toList();
    }

    private Chain then(FieldModel step, RecordModel inner) {
        List<RecordModel> moreRecords = new ArrayList<>(records);
        moreRecords.add(inner);
        List<FieldModel> moreSteps = new ArrayList<>(steps);
        moreSteps.add(step);
        return new Chain(moreRecords, moreSteps);
    }

    /**
     * How far out a path may lead that is followed at every depth: where the innermost record stands on the way before, it
     * holds itself, and only what is between the two is the same at every depth.
     */
    public int rounds() {
        int last = records.size() - 1;
        int first = records.indexOf(innermost());
        return first < last ? last - first : Integer.MAX_VALUE;
    }

    /** The record it begins with. */
    public RecordModel outermost() {
        return records.get(0);
    }

    /** The record it leads to. */
    public RecordModel innermost() {
        return records.get(records.size() - 1);
    }

    /** The record that is {@code distance} records around the innermost. */
    public RecordModel around(int distance) {
        return records.get(records.size() - 1 - distance);
    }

    /** Where {@code selector}, standing in the innermost record, leads, if that is on this way. */
    public Optional<Target> find(Selector selector, ApiModel api) {
        if (!selector.searching()) {
            return selector.up() > steps.size() ? Optional.empty() : at(selector.up(), selector, api);
        }
        for (int distance = 1; distance <= steps.size(); distance++) {
            if (around(distance).field(selector.names().get(0)).isPresent()) {
                return at(distance, selector, api);
            }
        }
        return Optional.empty();
    }

    private Optional<Target> at(int distance, Selector selector, ApiModel api) {
        List<FieldModel> path = new ArrayList<>();
        Optional<RecordModel> record = Optional.of(around(distance));
        for (String name : selector.names()) {
            Optional<FieldModel> field = record.flatMap(holder -> holder.field(name));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            path.add(field.get());
            record = field.map(found -> found.type().content())
                    .filter(TypeModel.RecordType.class::isInstance)
                    .flatMap(type -> api.record(type.javaName()));
        }
        return Optional.of(new Target(distance, path));
    }

    /** How far out the farthest of {@code selectors} leads; empty if one leads off this way. */
    public Optional<Integer> reach(List<Selector> selectors, ApiModel api) {
        int farthest = 0;
        for (Selector selector : selectors) {
            Optional<Target> target = find(selector, api);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            farthest = Math.max(farthest, target.get().distance());
        }
        return Optional.of(farthest);
    }
}
