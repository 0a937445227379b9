package fixtures;

import dev.signet.runtime.call.*;
import dev.signet.runtime.json.*;
import dev.signet.runtime.validation.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.Supplier;

/** What the code of good/Coupons.java does, told line by line. */
public class RunCoupons implements Supplier<List<String>> {

    private static final String ANSWER = """
            {"count": 2, "state": "NEW", "failures": [{"code": "c", "final_": true}]}
            """;

    public List<String> get() {
        Coupons.Upload upload = Coupons_UploadBuilder.create()
                .stockId("stock 1")
                .requestNo("request-1")
                .codes(List.of("a_1", "b-2"))
                .mode(Coupons.Mode.LATER)
                .delay(7)
                .build();
        Request request = new RequestWriter(text -> null).write(CouponsEndpoints.UPLOAD, upload);
        Coupons.Upload wrong = new Coupons.Upload("", "short", Arrays.asList("a", "B", null), Coupons.Mode.NOW, 7);
        List<String> said = new ArrayList<>(List.of(
                request.method() + " " + request.url(),
                new String(request.body(), StandardCharsets.UTF_8),
                "the same: " + upload.equals(read(request)),
                "answer: " + answer(ANSWER),
                "right: " + violations(upload).refused(),
                missing()));
        violations(wrong).refused().forEach(violation -> said.add(violation.pointer() + " " + violation.rule()));
        violations(wrong).warned().forEach(violation -> said.add(violation.pointer() + " warns " + violation.rule()));
        return said;
    }

    private static Coupons.Upload read(Request request) {
        return CouponsEndpoints.UPLOAD.binding().read(new RequestReader(request, Map.of("stock_id", "stock 1")));
    }

    private static Coupons.Uploaded answer(String json) {
        return Coupons_UploadedCodec.INSTANCE.read(JsonReader.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Violations violations(Coupons.Upload upload) {
        Violations violations = new Violations(Severities.declared());
        Coupons_UploadValidator.INSTANCE.check(upload, violations);
        return violations;
    }

    private static String missing() {
        try {
            return Coupons_UploadBuilder.create().stockId("1").build().toString();
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }
}
