package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which records and enums requests reach, and which answers do. */
public final class Reached {

    private final Map<TypeName, RecordModel> records = new HashMap<>();
    private final Map<TypeName, UnionModel> unions = new HashMap<>();
    private final Set<TypeName> byRequests = new LinkedHashSet<>();
    private final Set<TypeName> belowTheTop = new LinkedHashSet<>();
    private final Set<TypeName> byAnswers = new LinkedHashSet<>();

    /** Walks {@code api} from its endpoints. */
    public Reached(ApiModel api) {
        api.records().forEach(record -> records.put(record.name(), record));
        api.unions().forEach(union -> unions.put(union.name(), union));
        for (EndpointModel endpoint : api.endpoints()) {
            byRequests.addAll(requestRecords(endpoint));
            for (FieldModel part : RequestParts.of(endpoint, api)) {
                walk(part.type(), belowTheTop);
            }
            endpoint.result().type().ifPresent(type -> walk(type, byAnswers));
        }
        byRequests.addAll(belowTheTop);
        api.records().stream()
                .filter(record -> !record.events().isEmpty())
                .forEach(record -> walk(new TypeModel.RecordType(record.name(), true), byAnswers));
    }

    /** Names of the types that requests reach, request records included. */
    public Set<TypeName> byRequests() {
        return byRequests;
    }

    /** Names of the types that requests reach, request records not included. */
    public Set<TypeName> belowTheTop() {
        return belowTheTop;
    }

    /** Names of the types that answers reach, results included. */
    public Set<TypeName> byAnswers() {
        return byAnswers;
    }

    /** Names of the records that are an endpoint's request. */
    public static List<ClassName> requestRecords(EndpointModel endpoint) {
        return endpoint.parameters().stream()
                .filter(parameter -> parameter.role() == Role.REQUEST)
                .map(FieldModel::type)
                .filter(TypeModel.RecordType.class::isInstance)
                .map(type -> (ClassName) type.javaName())
                .toList();
    }

    /** All components and parameters of a spec. */
    public static Stream<FieldModel> allFields(ApiModel api) {
        return Stream.concat(
                api.records().stream().flatMap(record -> record.fields().stream()),
                api.endpoints().stream().flatMap(endpoint -> endpoint.parameters().stream()));
    }

    private void walk(TypeModel type, Set<TypeName> found) {
        type.inner().forEach(inner -> walk(inner, found));
        if (type.inner().isEmpty() && found.add(type.javaName())) {
            Optional.ofNullable(records.get(type.javaName()))
                    .ifPresent(record -> record.fields().forEach(field -> walk(field.type(), found)));
            Optional.ofNullable(unions.get(type.javaName()))
                    .ifPresent(union ->
                            union.records().forEach(each -> walk(new TypeModel.RecordType(each, true), found)));
        }
    }
}
