package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.json.Notice;
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
import java.util.stream.Collectors;

/** The violations of a request: severity, pointer and rule of each. */
final class Checked {

    /** What a request has that lacks a primitive, or has no value of an enum in its query. */
    static final String UNREADABLE = "UNREADABLE";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Checked() {}

    /** Of a request with these fields in its body, or where it has none, in its query. */
    static <Q> List<String> violations(Endpoint<Q, ?> endpoint, ObjectNode fields) {
        return violations(endpoint, reader(endpoint, fields));
    }

    /** Such a request as it comes off the wire. */
    static RequestReader reader(Endpoint<?, ?> endpoint, ObjectNode fields) {
        Map<String, String> path = new HashMap<>();
        for (Matcher names = PLACEHOLDER.matcher(endpoint.path().toString()); names.find(); ) {
            path.put(names.group(1), "1");
        }
        boolean query = endpoint.method() == Method.GET;
        byte[] body = query ? new byte[0] : fields.toString().getBytes(StandardCharsets.UTF_8);
        String target = query ? "/path?" + query(fields) : "/path";
        Request request = new Request(endpoint.method(), "https://host", target, Headers.NONE, body);
        return new RequestReader(request, path);
    }

    private static String query(ObjectNode fields) {
        return fields.properties().stream()
                .map(field -> field.getKey() + "=" + field.getValue().asText())
                .collect(Collectors.joining("&"));
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
        // A field misspelt here would break nothing, and keep everything.
        assertThat(reader.finish()).noneMatch(notice -> notice.kind() == Notice.Kind.UNKNOWN);
        List<String> found = new ArrayList<>();
        violations.refused().forEach(violation -> found.add(text(Severity.ENFORCE, violation)));
        violations.warned().forEach(violation -> found.add(text(Severity.WARN, violation)));
        return found;
    }

    private static String text(Severity severity, Violation violation) {
        return severity + " " + violation.pointer() + " " + violation.rule();
    }
}
