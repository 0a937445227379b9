package dev.signet.wechatpay;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.json.UnreadableJsonException;
import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import dev.signet.spec.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The violations of a request: severity, pointer and rule of each. */
final class Checked {

    /** What a request has that lacks a primitive, or has no value of an enum in its query. */
    static final String UNREADABLE = "UNREADABLE";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Checked() {}

    /** Of a request whose body is {@code json}, which may have single quotes for double ones. */
    static <Q> List<String> violations(Endpoint<Q, ?> endpoint, String json) {
        byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        Map<String, String> path = new HashMap<>();
        for (Matcher names = PLACEHOLDER.matcher(endpoint.path().toString()); names.find(); ) {
            path.put(names.group(1), "1");
        }
        Request request = new Request(endpoint.method(), "https://host", "/path", Headers.NONE, body);
        return violations(endpoint, new RequestReader(request, path));
    }

    /** Of a sample; one that cannot even be read has a single violation. */
    static <Q> List<String> violations(Endpoint<Q, ?> endpoint, Sample sample) {
        try {
            return violations(endpoint, new RequestReader(sample.wire(), sample.path(), Encrypted.CIPHER));
        } catch (UnreadableJsonException | IllegalArgumentException e) {
            return List.of(UNREADABLE);
        }
    }

    private static <Q> List<String> violations(Endpoint<Q, ?> endpoint, RequestReader reader) {
        Violations violations = new Violations(Severities.declared());
        endpoint.validator().check(endpoint.binding().read(reader), violations);
        List<String> found = new ArrayList<>();
        violations.refused().forEach(violation -> found.add(text(Severity.ENFORCE, violation)));
        violations.warned().forEach(violation -> found.add(text(Severity.WARN, violation)));
        return found;
    }

    private static String text(Severity severity, Violation violation) {
        return severity + " " + violation.pointer() + " " + violation.rule();
    }
}
