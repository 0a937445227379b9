package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Selector;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.problem.Closest;
import java.util.List;
import java.util.Optional;

/** What to say of a name that no component has. */
final class Unknown {

    private Unknown() {}

    /** The name at which a selector from {@code field} of {@code record} leads nowhere. */
    static String component(Selector selector, FieldModel field, RecordModel record, ApiModel api) {
        RecordModel holder = record;
        for (String name : selector.names()) {
            Optional<FieldModel> found = holder.field(name);
            if (found.isEmpty()) {
                return component(name, holder, holder.equals(record) ? field.name() : "");
            }
            Optional<RecordModel> inner = found.map(each -> each.type().content())
                    .filter(TypeModel.RecordType.class::isInstance)
                    .flatMap(type -> api.record(type.javaName()));
            if (inner.isEmpty()) {
                return found.get().name() + " is " + noRecord(found.get().type().content(), api);
            }
            holder = inner.get();
        }
        return "";
    }

    private static String noRecord(TypeModel type, ApiModel api) {
        boolean unknown = api.recordsOf(type.javaName()).isEmpty();
        if (unknown && type instanceof TypeModel.RecordType) {
            return type.inWords()
                    + ", which comes from a class file, so that its components are not known here. Compile "
                    + type.inWords() + " together with this spec, or end the path there.";
        }
        return unknown
                ? type.inWords() + ", which has no components. Name one that is a record of this spec, or end the path "
                        + "there."
                : type.inWords() + ", which is one of several records, so that no path leads into it. Write a @Check "
                        + "method, which can ask which one it is.";
    }

    /** That {@code record} has no component {@code name}; {@code except} is not suggested. */
    static String component(String name, RecordModel record, String except) {
        List<String> others = record.fields().stream()
                .map(FieldModel::name)
                .filter(candidate -> !candidate.equals(except))
                .toList();
        String advice = record.fields().stream()
                .filter(candidate -> candidate.wireName().equals(name))
                .findFirst()
                .map(candidate -> "Write its Java name, \"" + candidate.name() + "\".")
                .orElseGet(() -> Closest.to(name, others, close -> "Did you mean \"" + close + "\"? ")
                        + (record.args() ? "Its others are " : "Its components are ") + String.join(", ", others)
                        + ".");
        return (record.args() ? "The method has no parameter" : record.ruleName() + " has no component") + " \"" + name
                + "\". " + advice;
    }
}
