package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.stream.Stream;

/** What a request holds can be checked, also where it comes from a library. */
final class LibraryRecordsHaveValidators implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        Reached reached = new Reached(api);
        Stream.concat(
                        api.records().stream()
                                .filter(record -> reached.byRequests().contains(record.name()))
                                .flatMap(record -> record.fields().stream()),
                        // A request record from a class file is reported as such.
                        api.endpoints().stream()
                                .filter(EndpointModel::args)
                                .flatMap(endpoint -> endpoint.parameters().stream()))
                .forEach(field -> check(field, field.type(), problems));
    }

    private static void check(FieldModel field, TypeModel type, Problems problems) {
        type.inner().forEach(inner -> check(field, inner, problems));
        if (type instanceof TypeModel.RecordType record && !record.validated()) {
            problems.add(
                    Rule.RecordFromClassFileWithoutCodec,
                    field.site(),
                    record.inWords()
                            + " comes from a library in which no request holds it, so that it has no validator. "
                            + "Use it there in a request, or declare a record of this module.");
        }
    }
}
