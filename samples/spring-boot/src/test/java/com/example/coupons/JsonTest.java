package com.example.coupons;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.json.JsonContent;

/** The application's own JSON is written by Spring Boot's Jackson, as it is configured; the platform's is none of its business. */
@TestPropertySource(properties = "spring.jackson.property-naming-strategy=UPPER_CAMEL_CASE")
class JsonTest extends SandboxedTest {

    @Test
    void namesOfTheApplicationAreNotNamesOfThePlatform() throws Exception {
        HttpResponse<String> answer = post("/merchant/codes", """
                {"StockId": "98065001", "RequestNo": "json_1", "Codes": ["B1"]}""");
        assertThat(new JsonContent(answer.body())).isStrictlyEqualTo("""
                {"Different": 1, "Taken": 1}""");
        assertThat(sandbox.executions("json_1")).isOne();
    }
}
