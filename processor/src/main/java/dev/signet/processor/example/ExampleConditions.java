package dev.signet.processor.example;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Condition;
import dev.signet.processor.model.Dependence;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.Selector;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.EnumType;
import dev.signet.processor.model.TypeModel.ListType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What values of an example mean for others. What leads out of the example is not looked at. */
final class ExampleConditions {

    private final ApiModel api;
    private final Findings findings;

    ExampleConditions(ApiModel api, Findings findings) {
        this.api = api;
        this.findings = findings;
    }

    /** The rules of the innermost of {@code frames}. */
    void check(String pointer, List<Frame> frames) {
        Frame frame = frames.get(frames.size() - 1);
        RecordModel record = frame.record();
        for (FieldModel field : record.members()) {
            String at = pointer + "/" + field.wireName();
            String rule = record.ruleName() + "." + field.name() + ".";
            field.dependences().forEach(dependence -> check(at, rule, field, dependence, frames));
            field.size().ifPresent(size -> {
                Optional<Object> number = find(size.number(), frames).flatMap(found -> found);
                int elements =
                        frame.value(field.name()).map(ExampleConditions::size).orElse(-1);
                if (elements >= 0 && number.filter(n -> !isSize(n, elements)).isPresent()) {
                    findings.broken(at, rule + size.id(), "has " + elements + " elements");
                }
            });
        }
        record.rules().forEach(rule -> ExampleRecordRules.check(pointer, rule, frame, findings));
    }

    private static boolean isSize(Object number, int elements) {
        return number instanceof BigDecimal decimal && decimal.compareTo(BigDecimal.valueOf(elements)) == 0;
    }

    private static int size(Object value) {
        return value instanceof Map<?, ?> map ? map.size() : value instanceof Collection<?> list ? list.size() : -1;
    }

    private void check(String at, String rule, FieldModel field, Dependence dependence, List<Frame> frames) {
        boolean holds = true;
        for (Condition condition : dependence.conditions()) {
            Optional<Optional<Object>> selected = find(condition.selector(), frames);
            if (selected.isEmpty()) {
                return;
            }
            holds &= holds(condition, selected.get());
        }
        boolean present = frames.get(frames.size() - 1).has(field.name());
        boolean required = dependence.half() == Dependence.Half.REQUIRED;
        if (holds == required && present != required) {
            findings.broken(at, rule + dependence.id(), required ? "is missing" : "may not be there");
        }
    }

    /** The value that a selector leads to; empty if it leads out of the example. */
    private Optional<Optional<Object>> find(Selector selector, List<Frame> frames) {
        int here = frames.size() - 1;
        int index = here - selector.up();
        if (selector.searching()) {
            index = here - 1;
            while (index >= 0
                    && frames.get(index).record().field(selector.names().get(0)).isEmpty()) {
                index--;
            }
        }
        return index < 0 ? Optional.empty() : Optional.of(descend(selector.names(), frames.get(index)));
    }

    @SuppressWarnings("unchecked")
    private Optional<Object> descend(List<String> names, Frame frame) {
        Optional<Object> value =
                frame.value(names.get(0)).map(found -> asConstant(frame.record(), names.get(0), found));
        if (names.size() == 1) {
            return value;
        }
        Optional<RecordModel> inner = frame.record()
                .field(names.get(0))
                .flatMap(field -> api.record(field.type().javaName()));
        return inner.isPresent() && value.orElse("") instanceof Map<?, ?> members
                ? descend(names.subList(1, names.size()), new Frame(inner.get(), (Map<String, Object>) members))
                : Optional.empty();
    }

    // Conditions name constants, examples their texts.
    private Object asConstant(RecordModel record, String name, Object value) {
        TypeModel type = record.field(name).orElseThrow().type();
        if (value instanceof Collection<?> list && type instanceof ListType of) {
            return list.stream()
                    .map(each -> constant(of.element().type(), each))
                    .toList();
        }
        return constant(type, value);
    }

    private Object constant(TypeModel type, Object value) {
        return type instanceof EnumType name
                ? api.enumeration(name.javaName()).stream()
                        .flatMap(model -> model.constants().stream())
                        .filter(constant -> constant.wireName().equals(value))
                        .map(EnumModel.ConstantModel::name)
                        .<Object>map(found -> found)
                        .findFirst()
                        .orElse(value)
                : value;
    }

    private static boolean holds(Condition condition, Optional<Object> value) {
        String text = value.map(ExampleConditions::text).orElse("");
        return value.isPresent()
                && switch (condition.test()) {
                    case PRESENT -> true;
                    case IN -> condition.values().contains(text);
                    case NOT_IN -> !condition.values().contains(text);
                    case CONTAINS ->
                        value.get() instanceof Collection<?> list
                                && list.stream()
                                        .anyMatch(each -> text(each)
                                                .equals(condition.values().get(0)));
                };
    }

    static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
