package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sealed interface with {@code @OneOf}.
 *
 * @param by the wire name of the member that tells the cases apart
 * @param carrier the record that stands for every case unknown to the spec
 */
public record UnionModel(
        ClassName name, boolean isPublic, String by, List<CaseModel> cases, Optional<ClassName> carrier, Site site) {

    /** A record and the text it is recognised by. */
    public record CaseModel(ClassName record, String text, Site site) {}

    /** The records, the carrier included. */
    public List<ClassName> records() {
        return Stream.concat(cases.stream().map(CaseModel::record), carrier.stream())
                .toList();
    }
}
