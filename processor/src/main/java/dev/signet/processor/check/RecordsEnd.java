package dev.signet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.UnionModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A record that holds itself can be left out somewhere, or is in a list: otherwise no value of it ends. */
final class RecordsEnd implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        Set<TypeName> ending = ending(api);
        for (RecordModel record : api.records()) {
            record.fields().stream()
                    .filter(field -> isEndless(field, ending, api))
                    .filter(field -> leadsTo(record.name(), field.type().javaName(), api, ending, new HashSet<>()))
                    .findFirst()
                    .ifPresent(field -> problems.add(Rule.EndlessRecord, field.site(), message(record, field)));
        }
    }

    // What ends makes more end, until nothing changes.
    private static Set<TypeName> ending(ApiModel api) {
        Set<TypeName> ending = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (RecordModel record : api.records()) {
                more |= record.fields().stream().noneMatch(field -> isEndless(field, ending, api))
                        && ending.add(record.name());
            }
            for (UnionModel union : api.unions()) {
                more |= union.records().stream().anyMatch(ending::contains) && ending.add(union.name());
            }
        }
        return ending;
    }

    private static boolean isEndless(FieldModel field, Set<TypeName> ending, ApiModel api) {
        TypeName name = field.type().javaName();
        boolean known = api.record(name).isPresent() || api.union(name).isPresent();
        boolean whole = field.type().content() instanceof TypeModel.RecordType;
        return field.required() && whole && known && !ending.contains(name);
    }

    private static boolean leadsTo(
            TypeName goal, TypeName from, ApiModel api, Set<TypeName> ending, Set<TypeName> seen) {
        if (from.equals(goal)) {
            return true;
        }
        List<TypeName> next = api.record(from).stream()
                .flatMap(record -> record.fields().stream())
                .filter(field -> isEndless(field, ending, api))
                .map(field -> field.type().javaName())
                .toList();
        List<TypeName> cases = api.union(from).stream()
                .flatMap(union -> union.records().stream())
                .<TypeName>map(name -> name)
                .toList();
        return seen.add(from)
                && (next.stream().anyMatch(name -> leadsTo(goal, name, api, ending, seen))
                        || cases.stream().anyMatch(name -> leadsTo(goal, name, api, ending, seen)));
    }

    private static String message(RecordModel record, FieldModel field) {
        String type = field.type().inWords();
        return field.name() + " is always there, and " + type + " leads back to " + record.ruleName()
                + ", so that no value would end. Write @Nullable " + type + " " + field.name() + ", or List<" + type
                + ">.";
    }
}
