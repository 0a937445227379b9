package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.call.Endpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A limit of one field, as the reference has it.
 *
 * @param name as the reference calls it, such as {@code maxLength 40}
 * @param rules how ids of rules end that can hold it
 * @param broken values just beyond it; a missing node for none
 * @param sound values just within it
 */
record Limit(String pointer, String name, Set<String> rules, List<JsonNode> broken, List<JsonNode> sound) {

    // How ids of rules between fields end; all others are of one field.
    private static final String BETWEEN_FIELDS =
            ".*[.](absent|ordered|sizeEquals|exactlyOneOf|atMostOneOf|irregularOr[A-Z][a-z]+)";

    // What the types of some fields hold already.
    private static final Set<String> BY_THE_READER = Set.of("required", "unrecognized");

    /** Whether a violation is of a rule that looks at one field only. */
    static boolean isOfOneField(String violation) {
        return !violation.matches(BETWEEN_FIELDS);
    }

    /** What an endpoint lets pass although it is broken, or refuses although it is sound. */
    List<String> missed(Endpoint<?, ?> endpoint, Sample sample) {
        List<String> missed = new ArrayList<>();
        for (JsonNode value : broken) {
            if (violations(endpoint, sample, value).stream().noneMatch(this::isHeldBy)) {
                missed.add(pointer + " " + name + ": not told of " + shown(value));
            }
        }
        for (JsonNode value : sound) {
            violations(endpoint, sample, value).stream()
                    .filter(Limit::isOfOneField)
                    .forEach(found -> missed.add(pointer + " " + name + ": " + shown(value) + " gives " + found));
        }
        return missed;
    }

    private List<String> violations(Endpoint<?, ?> endpoint, Sample sample, JsonNode value) {
        return Checked.violations(endpoint, sample.with(pointer, value)).stream()
                .filter(found -> found.equals(Checked.UNREADABLE) || found.split(" ", -1)[1].equals(pointer))
                .toList();
    }

    private boolean isHeldBy(String violation) {
        boolean byTheReader = violation.equals(Checked.UNREADABLE) && !Collections.disjoint(rules, BY_THE_READER);
        return byTheReader || rules.contains(violation.substring(violation.lastIndexOf('.') + 1));
    }

    private static String shown(JsonNode value) {
        String text = value.isMissingNode() ? "its absence" : value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "… (" + text.length() + ")";
    }
}
