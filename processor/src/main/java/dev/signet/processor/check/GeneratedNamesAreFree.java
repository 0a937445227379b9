package dev.signet.processor.check;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.TypeWords;
import dev.signet.processor.model.UnionModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import java.util.HashMap;
import java.util.Map;

/** No two types lead to one generated name: enclosing names are joined, so {@code A.B} and {@code A_B} would. */
final class GeneratedNamesAreFree implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        Map<ClassName, ClassName> first = new HashMap<>();
        for (RecordModel record : api.records()) {
            check(record.name(), record.site(), first, problems);
        }
        for (UnionModel type : api.unions()) {
            check(type.name(), type.site(), first, problems);
        }
        for (EnumModel type : api.enums()) {
            check(type.name(), type.site(), first, problems);
        }
    }

    private static void check(ClassName type, Site site, Map<ClassName, ClassName> first, Problems problems) {
        ClassName other = first.putIfAbsent(Artifacts.codec(type), type);
        if (other != null) {
            problems.add(
                    Rule.GeneratedNameClash,
                    site,
                    TypeWords.of(type) + " and " + TypeWords.of(other) + " would both have the codec "
                            + Artifacts.codec(type).simpleName() + ". Rename one of them.");
        }
    }
}
