package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A method with a verb.
 *
 * @param request what is sent: the request record, or a record generated from the parameters
 * @param args whether {@code request} is generated
 */
public record EndpointModel(
        String name,
        String doc,
        Verb verb,
        PathModel path,
        List<FieldModel> parameters,
        RecordModel request,
        boolean args,
        ResultModel result,
        Optional<RateModel> rate,
        List<ErrorModel> errors,
        Site site) {

    /** The generated constant: {@code UPLOAD_COUPON_CODES}. */
    public String constant() {
        return Naming.snake(name).toUpperCase(Locale.ROOT);
    }

    /** The generated enum of its errors, inside {@code endpoints}. */
    public ClassName errorsName(ClassName endpoints) {
        return endpoints.nestedClass(Naming.capitalized(name) + "Error");
    }

    /** A method's result: nothing, the result itself, or the result with how it came. */
    public record ResultModel(Optional<TypeModel> type, boolean withResponse) {}

    /** {@code @RateLimit}. */
    public record RateModel(int permits, int perSeconds, Site site) {}

    /** {@code @ApiError}. */
    public record ErrorModel(int status, String code, String when, String remedy, String retry, Site site) {}
}
