package dev.signet.processor.read;

import dev.signet.processor.model.EndpointModel.ErrorModel;
import dev.signet.processor.model.EndpointModel.ProofModel;
import dev.signet.processor.model.EndpointModel.RateModel;
import dev.signet.spec.ApiError;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Verification;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** Reads what the page of an endpoint says besides: rate, errors, proof. What its interface says holds for each endpoint. */
final class PageReader {

    private final Annotations annotations;

    PageReader(Annotations annotations) {
        this.annotations = annotations;
    }

    Optional<RateModel> rate(ExecutableElement method) {
        Optional<RateModel> shared = rate(around(method));
        return rate(Place.of(method)).or(() -> shared);
    }

    private static Place around(ExecutableElement method) {
        return Place.of(Objects.requireNonNull(method.getEnclosingElement()));
    }

    private Optional<RateModel> rate(Place place) {
        return annotations
                .find(place, RateLimit.class)
                .map(mirror -> new RateModel(mirror.integer("permits"), mirror.integer("perSeconds"), mirror.site()));
    }

    /** The method's own rows, then those of its interface that it has not itself. */
    List<ErrorModel> errors(ExecutableElement method) {
        List<ErrorModel> own = errors(Place.of(method));
        return Stream.concat(own.stream(), errors(around(method)).stream().filter(row -> !own.contains(row)))
                .toList();
    }

    private List<ErrorModel> errors(Place place) {
        return annotations.all(place, ApiError.class, ApiError.Table.class).stream()
                .map(mirror -> new ErrorModel(
                        mirror.integer("status"),
                        mirror.string("code"),
                        mirror.string("when"),
                        mirror.string("remedy"),
                        mirror.constant("retry"),
                        mirror.site()))
                .toList();
    }

    Optional<ProofModel> proof(Place place) {
        return annotations
                .find(place, Verification.class)
                .map(mirror -> new ProofModel(mirror.constant("value"), mirror.string("header"), mirror.site()));
    }
}
