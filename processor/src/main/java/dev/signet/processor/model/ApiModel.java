package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * An interface with {@code @Api}.
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
        Site site) {

    /** The record of this name, if the spec reaches it. */
    public Optional<RecordModel> record(TypeName wanted) {
        return records.stream().filter(record -> record.name().equals(wanted)).findFirst();
    }

    /** The enum of this name, if the spec reaches it. */
    public Optional<EnumModel> enumeration(TypeName wanted) {
        return enums.stream().filter(type -> type.name().equals(wanted)).findFirst();
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
