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
        Optional<ProofModel> proof,
        List<ErrorModel> errors,
        boolean deprecated,
        Site site) {

    /** The generated constant: {@code UPLOAD_COUPON_CODES}. */
    public String constant() {
        return Naming.snake(name).toUpperCase(Locale.ROOT);
    }

    /** The generated enum of its errors, inside {@code endpoints}. */
    public ClassName errorsName(ClassName endpoints) {
        return endpoints.nestedClass(Naming.capitalized(name) + "Error");
    }

    /**
     * A method's result.
     *
     * @param kind whether there is any
     * @param type of a result of JSON
     * @param withResponse whether it comes with how it came
     * @param future whether it comes later
     */
    public record ResultModel(Kind kind, Optional<TypeModel> type, boolean withResponse, boolean future) {

        /** What an answer's body is. */
        public enum Kind {
            /** Nothing. */
            NOTHING,
            /** JSON. */
            JSON,
            /** A file. */
            DOWNLOAD
        }
    }

    /** {@code @Verification}; {@code mode} is a constant of {@code Verification.Mode}. */
    public record ProofModel(String mode, String header, Site site) {}

    /** {@code @RateLimit}. */
    public record RateModel(int permits, int perSeconds, Site site) {}

    /** {@code @ApiError}. */
    public record ErrorModel(int status, String code, String when, String remedy, String retry, Site site) {}
}
