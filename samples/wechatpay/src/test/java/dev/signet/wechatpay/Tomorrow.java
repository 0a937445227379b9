package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** An answer in which every enum has a value nobody knows, and every object a member nobody knows. */
final class Tomorrow {

    private final List<String> notices = new ArrayList<>();

    private Tomorrow() {}

    /** Changes {@code answer}; gives what is to be noted of it. */
    static List<String> change(ObjectNode answer, List<Field> fields) {
        Tomorrow tomorrow = new Tomorrow();
        tomorrow.change(answer, fields, "");
        return tomorrow.notices;
    }

    private void change(ObjectNode object, List<Field> fields, String pointer) {
        for (Field field : fields) {
            change(object, field, pointer + "/" + field.name());
        }
        object.put("of_tomorrow", true);
        notices.add("UNKNOWN " + pointer + "/of_tomorrow");
    }

    private void change(ObjectNode object, Field field, String pointer) {
        JsonNode value = object.get(field.name());
        if (!field.fields().isEmpty() && value.path(0).isObject()) {
            change((ObjectNode) value.get(0), field.fields(), pointer + "/0");
        } else if (!field.fields().isEmpty() && value.isObject()) {
            change((ObjectNode) value, field.fields(), pointer);
        } else if (field.isEnum() && value.isArray()) {
            ((ArrayNode) value).removeAll().add("TOMORROW");
            notices.add("UNRECOGNIZED " + pointer + "/0");
        } else if (field.isEnum()) {
            object.put(field.name(), "TOMORROW");
            notices.add("UNRECOGNIZED " + pointer);
        }
    }
}
