package com.example.coupons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.sandbox.Fault;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MetricsTest extends SandboxedTest {

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void nothingWasMeasured() {
        signet().forEach(meters::remove);
    }

    @Test
    void aCallIsTimedAndItsAttemptsAreCounted() throws Exception {
        sandbox.on(CouponCodesEndpoints.UPLOAD).fault(Fault.CUT_BEFORE).once();
        upload("tea", "metrics_1");
        upload("bakery", "metrics_2");
        post("/merchant/codes", """
                {"stockId": "98065001", "requestNo": "metrics_3", "codes": ["B1"]}""");
        assertThat(measured())
                .containsExactlyInAnyOrder(
                        "signet.calls [endpoint=CouponCodes.upload, failure=none, kind=brand, outcome=EXECUTED] 2",
                        "signet.calls [endpoint=BusifavorCodeUploads.upload, failure=none, kind=merchant, outcome=EXECUTED] 1",
                        "signet.attempts [endpoint=CouponCodes.upload, kind=brand, outcome=UNKNOWN] 1",
                        "signet.attempts [endpoint=CouponCodes.upload, kind=brand, outcome=EXECUTED] 2",
                        "signet.attempts [endpoint=BusifavorCodeUploads.upload, kind=merchant, outcome=EXECUTED] 1");
    }

    @Test
    void aFailureIsAWordAndNoCodeOfTheServer() throws Exception {
        sandbox.on(CouponCodesEndpoints.UPLOAD).fail(403, "CODE_OF_TODAY");
        upload("tea", "metrics_4");
        assertThat(measured())
                .containsExactlyInAnyOrder(
                        "signet.calls [endpoint=CouponCodes.upload, failure=Api, kind=brand, outcome=REFUSED] 1",
                        "signet.attempts [endpoint=CouponCodes.upload, kind=brand, outcome=REFUSED] 1");
    }

    @Test
    void brokenRulesAreCountedWhetherTheRequestWasSentOrNot() throws Exception {
        post("/brands/tea/codes", """
                {"productCouponId": "200000001", "stockId": "1", "requestNo": "short", "codes": ["A1"]}""");
        post("/merchant/codes", """
                {"stockId": "98065001", "requestNo": "metrics_5", "codes": ["B*1"]}""");
        assertThat(measured())
                .contains(
                        "signet.violations [endpoint=CouponCodes.upload, kind=brand, request=refused, rule=UploadCouponCodes.outRequestNo.length] 1",
                        "signet.violations [endpoint=BusifavorCodeUploads.upload, kind=merchant, request=sent, rule=UploadCodes.couponCodeList.star] 1");
    }

    private List<Meter> signet() {
        return meters.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith("signet."))
                .toList();
    }

    private List<String> measured() {
        return signet().stream().map(MetricsTest::measured).toList();
    }

    private static String measured(Meter meter) {
        List<String> tags = meter.getId().getTags().stream()
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .toList();
        double count = meter.measure().iterator().next().getValue();
        return meter.getId().getName() + " " + tags + " " + (long) count;
    }
}
