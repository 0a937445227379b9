package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Violations;
import dev.signet.wechatpay.productcoupon.StockBundlesEndpoints;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request that breaks no rule is checked without allocating anything. */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CHECKS = 20_000;

    private static final String BUNDLE = """
            {
              "out_request_no": "34657_20250101_123456",
              "stock_bundle": {
                "coupon_code_mode": "WECHATPAY",
                "stock_send_rule": {"max_count": 100000, "max_count_per_user": 5},
                "progressive_bundle_usage_rule": {
                  "coupon_available_period": {
                    "available_begin_time": "2025-08-01T00:00:00+08:00",
                    "available_end_time": "2025-08-31T23:59:59+08:00",
                    "weekly_available_period": {
                      "day_list": ["MONDAY", "FRIDAY"],
                      "day_period_list": [{"begin_time": 60, "end_time": 86399}]
                    }
                  },
                  "normal_coupon_list": [
                    {"threshold": 10000, "discount_amount": 1},
                    {"threshold": 10000, "discount_amount": 2}
                  ]
                },
                "usage_rule_display_info": {
                  "coupon_usage_method_list": ["OFFLINE", "MINI_PROGRAM"],
                  "mini_program_appid": "wx1234567890",
                  "mini_program_path": "/pages/index/product",
                  "usage_description": "on weekdays"
                },
                "coupon_display_info": {"code_display_mode": "QRCODE", "background_color": "Color020"},
                "notify_config": {},
                "store_scope": "NONE"
              }
            }
            """;

    @Test
    void nothingIsAllocatedForARequestThatBreaksNoRule() {
        Violations violations = new Violations(Severities.declared());
        Runnable check = check(StockBundlesEndpoints.CREATE, BUNDLE, violations);
        // The first checks load classes and let the lists of the violations grow.
        run(check);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run(check);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(violations.failures()).isZero();
        assertThat(allocated / CHECKS).isZero();
    }

    private static <Q> Runnable check(Endpoint<Q, ?> endpoint, String json, Violations violations) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        Request wire = new Request(endpoint.method(), "https://host", "/path", Headers.NONE, body);
        Q request = endpoint.binding().read(new RequestReader(wire, Map.of("product_coupon_id", "1000000013")));
        return () -> endpoint.validator().check(request, violations);
    }

    private static void run(Runnable check) {
        for (int i = 0; i < CHECKS; i++) {
            check.run();
        }
    }
}
