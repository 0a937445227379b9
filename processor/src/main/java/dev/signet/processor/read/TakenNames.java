package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.TypeWords;
import dev.signet.processor.model.UnionModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import javax.lang.model.element.TypeElement;

/** Finds classes of the user that have the name of one to be generated. */
final class TakenNames {

    private static final String GENERATED = "dev.signet.runtime.Generated";

    private final Compilation compilation;
    private final Problems problems;

    TakenNames(Compilation compilation, Problems problems) {
        this.compilation = compilation;
        this.problems = problems;
    }

    void report(ApiModel api) {
        if (!api.isEvent()) {
            claim(api.name(), api.site());
            report(api.endpointsName(), api.site());
            report(api.clientName(), api.site());
        }
        Reached reached = new Reached(api);
        for (RecordModel record : api.records()) {
            claim(record.name(), record.site());
            report(Artifacts.codec(record.name()), record.site());
            if (reached.byRequests().contains(record.name())) {
                report(Artifacts.validator(record.name()), record.site());
            }
            report(Artifacts.builder(record.name()), record.site());
        }
        for (UnionModel type : api.unions()) {
            claim(type.name(), type.site());
            report(Artifacts.codec(type.name()), type.site());
            if (reached.byRequests().contains(type.name())) {
                report(Artifacts.validator(type.name()), type.site());
            }
        }
        for (EnumModel type : api.enums()) {
            claim(type.name(), type.site());
            report(Artifacts.codec(type.name()), type.site());
        }
    }

    // Enclosing names are joined, so that A.B and A_B would lead to one name; in one spec or in two.
    private void claim(ClassName type, Site site) {
        String other = compilation.claim(Artifacts.prefix(type).canonicalName(), TypeWords.of(type));
        if (!other.equals(TypeWords.of(type))) {
            problems.add(
                    Rule.GeneratedNameClash,
                    site,
                    TypeWords.of(type) + " and " + other + " would both have generated classes that begin with "
                            + Artifacts.prefix(type).simpleName() + ". Rename one of them.");
        }
    }

    private void report(ClassName name, Site site) {
        if (compilation.type(name.canonicalName()).filter(this::isUsers).isPresent()) {
            problems.add(
                    Rule.GeneratedNameClash,
                    site,
                    "The class " + name.simpleName()
                            + " would be generated, but there is one of this name already. Rename " + "yours.");
        }
    }

    // A class file of that name is what was generated before.
    private boolean isUsers(TypeElement type) {
        return compilation.isSource(type)
                && type.getAnnotationMirrors().stream()
                        .noneMatch(mirror -> Annotations.name(mirror).equals(GENERATED));
    }
}
