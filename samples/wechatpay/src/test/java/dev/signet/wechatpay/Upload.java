package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.value.FilePart;
import java.nio.charset.StandardCharsets;

/** The parts of an upload, assembled by hand: a page shows no bytes of a file. */
final class Upload {

    static final Headers TYPE = Headers.NONE.with("Content-Type", "multipart/form-data; boundary=parts");

    private static final FilePart FILE = FilePart.of("image.png", "image/png", new byte[] {1, 2, 3});
    private static final String META = String.join(
            "\r\n",
            "--parts",
            "Content-Disposition: form-data; name=\"meta\"",
            "Content-Type: application/json",
            "",
            "%s",
            "");
    private static final String IMAGE = String.join(
            "\r\n",
            "--parts",
            "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"",
            "Content-Type: %s",
            "",
            "%s",
            "");

    private Upload() {}

    static ObjectNode fields() {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.putObject("meta").put("filename", FILE.filename()).put("sha256", FILE.sha256());
        return fields.put("file", FILE.filename());
    }

    /** The body with the parts that {@code fields} has. */
    static byte[] parts(JsonNode fields) {
        // The bytes of the file are ASCII: all of the body can be made as one text.
        String content = new String(FILE.bytes(), StandardCharsets.UTF_8);
        String meta = fields.has("meta") ? META.formatted(fields.get("meta")) : "";
        String image = fields.has("file") ? IMAGE.formatted(FILE.filename(), FILE.contentType(), content) : "";
        return (meta + image + "--parts--\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
