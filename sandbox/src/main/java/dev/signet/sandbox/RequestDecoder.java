package dev.signet.sandbox;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Refusal;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.json.FieldCipher;
import dev.signet.runtime.json.Notice;
import dev.signet.runtime.json.UnreadableJsonException;
import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a request as strictly as the platform: what the spec does not know, and what breaks its rules, is refused. */
final class RequestDecoder {

    private RequestDecoder() {}

    /** The typed request; a {@link Refusal} with 400 and PARAM_ERROR if there is none. */
    static <Q> Q decode(Endpoint<Q, ?> endpoint, Request request, Map<String, String> path, FieldCipher cipher) {
        Q typed = read(endpoint, request, path, cipher);
        Violations violations = new Violations(Severities.declared());
        endpoint.validator().check(typed, violations);
        violations.refused().stream().findFirst().ifPresent(violation -> {
            throw refusal(violation.pointer() + " " + violation.message());
        });
        return typed;
    }

    // Whatever a reader or a record's own constructor refuses with, the request was wrong.
    private static <Q> Q read(Endpoint<Q, ?> endpoint, Request request, Map<String, String> path, FieldCipher cipher) {
        try {
            RequestReader reader = new RequestReader(request, path, cipher);
            Q typed = endpoint.binding().read(reader);
            requireKnown(reader.finish());
            return typed;
        } catch (Refusal e) {
            throw e;
        } catch (UnreadableJsonException e) {
            throw refusal(e.pointer() + " cannot be read: " + e.getMessage());
        } catch (RuntimeException e) {
            throw refusal("the request cannot be read: " + e.getMessage());
        }
    }

    private static void requireKnown(List<Notice> notices) {
        Optional<Notice> unknown = notices.stream()
                .filter(notice -> notice.kind() != Notice.Kind.MISSING)
                .findFirst();
        unknown.ifPresent(notice -> {
            throw refusal(notice.pointer() + " is not known here");
        });
    }

    private static Refusal refusal(String message) {
        return new Refusal(400, "PARAM_ERROR", message);
    }
}
