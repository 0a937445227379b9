package dev.signet.wechatpay.productcoupon;

import dev.signet.runtime.call.*;
import dev.signet.runtime.json.*;
import dev.signet.runtime.validation.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.Supplier;

/** What the code of a spec of samples/wechatpay does, told line by line. */
public class RunUploadCouponCodes implements Supplier<List<String>> {

    private static final String ANSWER = """
            {"total_count": 2, "success_code_list": ["vCode_1"],
             "failed_code_list": [{"coupon_code": "vCode_2", "code": "USED", "message": "used"}]}
            """;

    public List<String> get() {
        UploadCouponCodes upload = new UploadCouponCodes("p", "s", "34657_20250101", List.of("vCode_1", "vCode_2"));
        UploadCouponCodes wrong = new UploadCouponCodes("p", "..", "1 2", List.of("vCode_1", ""));
        Endpoint<UploadCouponCodes, UploadedCouponCodes> endpoint =
                CouponCodesEndpoints.UPLOAD;
        Request request = new RequestWriter(text -> null).write(endpoint, upload);
        RequestReader reader = new RequestReader(request, Map.of("product_coupon_id", "p", "stock_id", "s"));
        List<String> said = new ArrayList<>(List.of(
                request.target(),
                new String(request.body(), StandardCharsets.UTF_8),
                "the same: " + upload.equals(endpoint.binding().read(reader)),
                "answer: " + endpoint.result().read(JsonReader.of(ANSWER.getBytes(StandardCharsets.UTF_8))),
                "right: " + violations(endpoint, upload)));
        violations(endpoint, wrong).forEach(violation -> said.add(violation.pointer() + " " + violation.rule()));
        return said;
    }

    private static <Q> List<Violation> violations(Endpoint<Q, ?> endpoint, Q request) {
        Violations violations = new Violations(Severities.declared());
        endpoint.validator().check(request, violations);
        return violations.refused();
    }
}
