package dev.signet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.RequestParts;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.Verb;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An idempotency key is a text that is always there, and there is one. */
final class KeysAreUsable implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        checkPlace(api, problems);
        checkAnswers(api, problems);
        for (EndpointModel endpoint : api.endpoints()) {
            List<FieldModel> keys = RequestParts.of(endpoint, api).stream()
                    .filter(FieldModel::idempotencyKey)
                    .toList();
            keys.forEach(key -> check(key, problems));
            keys.stream()
                    .filter(key -> endpoint.verb() == Verb.GET && !isSentElsewhere(key, api))
                    .forEach(key -> report(key, read(key), problems));
            keys.stream().skip(1).forEach(key -> report(key, second(key, keys.get(0)), problems));
        }
    }

    // No server looks for it inside another record.
    private static void checkPlace(ApiModel api, Problems problems) {
        Set<TypeName> tops = api.endpoints().stream()
                .flatMap(endpoint -> endpoint.parameters().stream())
                .map(parameter -> parameter.type().javaName())
                .collect(Collectors.toSet());
        Set<TypeName> inside = new Reached(api).belowTheTop();
        api.records().stream()
                .filter(record -> !tops.contains(record.name()) && inside.contains(record.name()))
                .flatMap(record -> record.fields().stream())
                .filter(FieldModel::idempotencyKey)
                .forEach(key -> report(key, misplaced(key), problems));
    }

    // A record may be the request of several endpoints; what is equal may still be another's.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSentElsewhere(FieldModel key, ApiModel api) {
        return api.endpoints().stream()
                .filter(endpoint -> endpoint.verb() != Verb.GET)
                .flatMap(endpoint -> RequestParts.of(endpoint, api).stream())
                .anyMatch(part -> part == key);
    }

    private static String read(FieldModel key) {
        return "A GET may be repeated as it is, so that no server looks for a key in it. Remove @IdempotencyKey from "
                + key.name() + ".";
    }

    private static void checkAnswers(ApiModel api, Problems problems) {
        Reached reached = new Reached(api);
        api.records().stream()
                .filter(record -> !reached.byRequests().contains(record.name()))
                .filter(record -> !api.isEvent() || record.name().equals(api.name()))
                .forEach(record -> record.fields().stream()
                        .filter(FieldModel::idempotencyKey)
                        .forEach(key -> report(key, answered(key, record), problems)));
    }

    private static String answered(FieldModel key, RecordModel record) {
        return record.ruleName()
                + " is no request: it only comes back, and a key is what a server recognises a request "
                + "by. Remove @IdempotencyKey from " + key.name() + ".";
    }

    private static String misplaced(FieldModel key) {
        return key.name()
                + " is not at the top of a request, where a key is looked for. Remove @IdempotencyKey, or move "
                + key.name() + " to the request record.";
    }

    private static void check(FieldModel key, Problems problems) {
        boolean text = key.type() instanceof TypeModel.ScalarType scalar && scalar.kind() == Scalar.STRING;
        if (!text && !(key.type() instanceof TypeModel.UnreadableType)) {
            report(key, key.name() + " is " + key.type().inWords() + ", but a key is text. Write String.", problems);
        }
        if (key.redacted()) {
            report(
                    key,
                    key.name()
                            + " is @Redacted, but a key is what people look for in logs and errors. Remove @Redacted, or "
                            + "take another value for the key.",
                    problems);
        }
        if (key.nullable()) {
            report(
                    key,
                    key.name() + " may be absent, and then a repetition could not be recognised. Remove @Nullable.",
                    problems);
        }
    }

    private static String second(FieldModel key, FieldModel first) {
        return first.name() + " is the key already, and the server knows a request by one. Remove @IdempotencyKey from "
                + key.name() + " or from " + first.name() + ".";
    }

    private static void report(FieldModel key, String text, Problems problems) {
        problems.add(Rule.UnusableIdempotencyKey, key.site(), text);
    }
}
