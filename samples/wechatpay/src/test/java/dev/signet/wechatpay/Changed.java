package dev.signet.wechatpay;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes JSON in one place. */
final class Changed {

    private Changed() {}

    /** Sets {@code value} at {@code pointer}; a missing or null one takes away the member there. */
    static void at(ObjectNode json, String pointer, JsonNode value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonPointer last = at.last();
        if (json.at(at.head()) instanceof ArrayNode list) {
            list.set(last.getMatchingIndex(), value);
        } else if (value.isMissingNode() || value.isNull()) {
            ((ObjectNode) json.at(at.head())).remove(last.getMatchingProperty());
        } else {
            ((ObjectNode) json.at(at.head())).set(last.getMatchingProperty(), value);
        }
    }
}
