package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interface with {@code @Api}; or a record with {@code @Event}, which is a spec of its own without endpoints.
 *
 * @param nestedNames simple names of the types inside it, which its client inherits
 */
public record ApiModel(
        ClassName name,
        boolean isPublic,
        List<String> nestedNames,
        String doc,
        String scheme,
        List<String> hosts,
        List<EndpointModel> endpoints,
        List<RecordModel> records,
        List<EnumModel> enums,
        List<UnionModel> unions,
        boolean isEvent,
        Site site) {

    /** Whether the record of a component is bound to the parts of a request by itself. */
    public boolean isBound(FieldModel field) {
        return record(field.type().javaName()).map(RecordModel::isBinding).orElse(false);
    }

    /** The record of this name, if the spec reaches it. */
    public Optional<RecordModel> record(TypeName wanted) {
        return records.stream().filter(record -> record.name().equals(wanted)).findFirst();
    }

    /** The enum of this name, if the spec reaches it. */
    public Optional<EnumModel> enumeration(TypeName wanted) {
        return enums.stream().filter(type -> type.name().equals(wanted)).findFirst();
    }

    /** The sealed interface of this name, if the spec reaches it. */
    public Optional<UnionModel> union(TypeName wanted) {
        return unions.stream().filter(type -> type.name().equals(wanted)).findFirst();
    }

    /** The record of this name, or those of the sealed interface of this name. */
    public List<RecordModel> recordsOf(TypeName wanted) {
        return union(wanted)
                .map(union -> union.records().stream()
                        .flatMap(name -> record(name).stream())
                        .toList())
                .orElseGet(() -> record(wanted).stream().toList());
    }

    /** The records of the spec, and those made of parameters. */
    public List<RecordModel> recordsAndArgs() {
        return Stream.concat(
                        records.stream(),
                        endpoints.stream().filter(EndpointModel::args).map(EndpointModel::request))
                .toList();
    }

    /** The generated class of its endpoints. */
    public ClassName endpointsName() {
        return Artifacts.name(name, "Endpoints");
    }

    /** The generated client. */
    public ClassName clientName() {
        return Artifacts.name(name, "Client");
    }
}
