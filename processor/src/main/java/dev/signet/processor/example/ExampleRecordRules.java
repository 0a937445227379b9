package dev.signet.processor.example;

import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordRule;
import dev.signet.processor.model.RecordRule.OrderedRule;
import dev.signet.processor.model.RecordRule.PresenceRule;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** The rules of a record between its components, held against an example. */
final class ExampleRecordRules {

    private ExampleRecordRules() {}

    static void check(String pointer, RecordRule rule, Frame frame, Findings findings) {
        String id = frame.record().ruleName() + "." + rule.id();
        if (rule instanceof PresenceRule presence) {
            long there = presence.alternatives().stream()
                    .filter(names -> names.stream().anyMatch(frame::has))
                    .count();
            boolean torn = presence.alternatives().stream()
                    .anyMatch(names -> names.stream().anyMatch(frame::has)
                            && !names.stream().allMatch(frame::has));
            if (there < presence.min() || there > presence.max() || torn) {
                findings.broken(pointer, id, "has " + there + " of " + String.join(", ", presence.components()));
            }
        } else if (rule instanceof OrderedRule ordered) {
            check(pointer, id, ordered, frame, findings);
        }
    }

    private static void check(String pointer, String id, OrderedRule rule, Frame frame, Findings findings) {
        List<String> there = rule.components().stream().filter(frame::has).toList();
        for (int i = 1; i < there.size(); i++) {
            FieldModel later = frame.record().field(there.get(i)).orElseThrow();
            Object before =
                    comparable(later.type(), frame.value(there.get(i - 1)).orElseThrow());
            Object after = comparable(later.type(), frame.value(there.get(i)).orElseThrow());
            if (!follows(rule, before, after)) {
                findings.broken(pointer + "/" + later.wireName(), id, "does not come after the one before");
            }
        }
    }

    private static Object comparable(TypeModel type, Object value) {
        return type.is(Scalar.TIME) && ExampleForm.fits(Scalar.TIME, value) ? ExampleForm.time(value) : value;
    }

    private static boolean follows(OrderedRule rule, Object before, Object after) {
        int order;
        if (before instanceof OffsetDateTime first && after instanceof OffsetDateTime second) {
            boolean within = Duration.between(first, second).compareTo(Duration.ofDays(rule.withinDays())) <= 0;
            order = second.toInstant().compareTo(first.toInstant());
            return within && (order > 0 || (order == 0 && rule.orEqual()));
        }
        order = after instanceof BigDecimal number && before instanceof BigDecimal other
                ? number.compareTo(other)
                : ExampleConditions.text(after).compareTo(ExampleConditions.text(before));
        return order > 0 || (order == 0 && rule.orEqual());
    }
}
