package dev.signet.processor.model;

import java.util.ArrayList;
import java.util.List;

/** What a request consists of: the parameters, and where one of them is the request record, its components instead. */
public final class RequestParts {

    private RequestParts() {}

    /** The parts of an endpoint's request, in order. */
    public static List<FieldModel> of(EndpointModel endpoint, ApiModel api) {
        List<FieldModel> parts = new ArrayList<>();
        for (FieldModel parameter : endpoint.parameters()) {
            if (parameter.role() == Role.REQUEST && parameter.type() instanceof TypeModel.RecordType type) {
                // A sealed interface has no parts: it is the body.
                api.record(type.javaName())
                        .ifPresentOrElse(record -> parts.addAll(record.fields()), () -> parts.add(parameter));
            } else {
                parts.add(parameter);
            }
        }
        return parts;
    }
}
