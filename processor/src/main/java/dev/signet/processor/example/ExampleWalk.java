package dev.signet.processor.example;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ElementModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Limits;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.EnumType;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.MapType;
import dev.signet.processor.model.TypeModel.RecordType;
import dev.signet.processor.model.TypeModel.ScalarType;
import dev.signet.processor.model.TypeModel.TextType;
import dev.signet.processor.model.UnionModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks an example along the types of its spec. */
final class ExampleWalk {

    private final ApiModel api;
    private final Findings findings;

    ExampleWalk(ApiModel api, Findings findings) {
        this.api = api;
        this.findings = findings;
    }

    /** Looks at a component's value, of which {@code rule} begins the ids: {@code Record.component.}. */
    void value(String pointer, ElementModel element, Object value, String rule, List<Frame> around) {
        int before = findings.all().size();
        type(pointer, element.type(), value, rule, around);
        if (findings.all().size() > before) {
            return;
        }
        for (Constraint constraint : element.constraints()) {
            if (!Limits.keeps(constraint, value)) {
                findings.broken(pointer, rule + constraint.id(), "");
            }
        }
    }

    private void type(String pointer, TypeModel type, Object value, String rule, List<Frame> around) {
        if (type instanceof ScalarType scalar) {
            requireForm(ExampleForm.fits(scalar.kind(), value), pointer, type);
        } else if (type instanceof EnumType name) {
            boolean known = api.enumeration(name.javaName())
                    .map(model -> model.constants().stream()
                            .anyMatch(constant -> constant.wireName().equals(value)))
                    .orElse(true);
            requireForm(known, pointer, type);
        } else if (type instanceof TextType text) {
            inner(pointer, text.content(), value, rule, around);
        } else if (type instanceof RecordType record) {
            object(pointer, record, value, around);
        } else {
            collection(pointer, type, value, rule, around);
        }
    }

    private void requireForm(boolean fits, String pointer, TypeModel type) {
        if (!fits) {
            findings.formless(pointer, "is no " + type.inWords());
        }
    }

    private void inner(String pointer, TypeModel type, Object value, String rule, List<Frame> around) {
        try {
            type(pointer, type, ExampleJson.parse(String.valueOf(value)), rule, around);
        } catch (IOException e) {
            findings.formless(pointer, "is no text that holds JSON");
        }
    }

    private void collection(String pointer, TypeModel type, Object value, String rule, List<Frame> around) {
        if (type instanceof ListType list && value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                value(pointer + "/" + i, list.element(), elements.get(i), rule, around);
            }
        } else if (type instanceof MapType map && value instanceof Map<?, ?> entries) {
            entries.forEach((name, inside) -> {
                value(pointer + "/" + name, map.key(), name, rule, around);
                value(pointer + "/" + name, map.value(), inside, rule, around);
            });
        } else {
            requireForm(type instanceof TypeModel.UnreadableType, pointer, type);
        }
    }

    @SuppressWarnings("unchecked")
    private void object(String pointer, RecordType type, Object value, List<Frame> around) {
        if (!(value instanceof Map<?, ?>)) {
            requireForm(false, pointer, type);
            return;
        }
        Map<String, Object> members = (Map<String, Object>) value;
        api.record(type.javaName()).ifPresent(record -> record(pointer, record, members, around));
        api.union(type.javaName()).ifPresent(union -> union(pointer, union, members, around));
    }

    private void union(String pointer, UnionModel union, Map<String, Object> members, List<Frame> around) {
        Object text = members.get(union.by());
        union.cases().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .flatMap(each -> api.record(each.record()))
                .ifPresentOrElse(
                        record -> {
                            Map<String, Object> rest = new LinkedHashMap<>(members);
                            rest.remove(union.by());
                            record(pointer, record, rest, around);
                        },
                        () -> findings.formless(
                                pointer + "/" + union.by(),
                                "names no case of " + union.name().simpleName()));
    }

    /** Looks at the members of an object, and at the rules between them. */
    void record(String pointer, RecordModel record, Map<String, Object> members, List<Frame> around) {
        List<Frame> frames = new ArrayList<>(around);
        frames.add(new Frame(record, members));
        members.forEach((name, value) -> {
            if (record.members().stream().noneMatch(field -> field.wireName().equals(name))) {
                findings.formless(pointer + "/" + name, "is not known to " + record.ruleName());
            }
        });
        for (FieldModel field : record.members()) {
            Object value = members.get(field.wireName());
            String at = pointer + "/" + field.wireName();
            String rule = record.ruleName() + "." + field.name() + ".";
            if (value == null || value == ExampleJson.Absent.NULL) {
                if (!field.nullable() || field.expected().isPresent()) {
                    findings.broken(at, rule + "required", "is missing");
                }
            } else {
                value(at, new ElementModel(field.type(), field.constraints()), value, rule, frames);
            }
        }
        new ExampleConditions(api, findings).check(pointer, frames);
    }
}
