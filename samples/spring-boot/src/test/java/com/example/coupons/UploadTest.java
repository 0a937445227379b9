package com.example.coupons;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.coupons.platform.Members;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonContent;

class UploadTest extends SandboxedTest {

    @Autowired
    private Members members;

    @Test
    void eachBrandUploadsAsItself() throws Exception {
        assertThat(new JsonContent(upload("tea", "upload_1").body())).isStrictlyEqualTo("""
                {"different": 2, "taken": 2}""");
        assertThat(new JsonContent(upload("bakery", "upload_2").body())).isStrictlyEqualTo("""
                {"different": 2, "taken": 2}""");
        assertThat(whoUploaded("upload_1")).isEqualTo(Company.TEA);
        assertThat(whoUploaded("upload_2")).isEqualTo(Company.BAKERY);
    }

    @Test
    void theMerchantUploadsUnderItsOwnScheme() throws Exception {
        HttpResponse<String> answer = post("/merchant/codes", """
                {"stockId": "98065001", "requestNo": "upload_3", "codes": ["B1", "B2", "B3"]}""");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonContent(answer.body())).isStrictlyEqualTo("""
                {"different": 3, "taken": 3}""");
        assertThat(whoUploaded("upload_3")).isEqualTo(Company.MERCHANT);
    }

    @Test
    void aBrandThatTheCompanyDoesNotHaveIsNotFound() throws Exception {
        HttpResponse<String> answer = upload("coffee", "upload_4");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new JsonContent(answer.body())).extractingPath("$.detail").isEqualTo("There is no brand coffee.");
    }

    @Test
    void aBrandComesAndGoesWhileTheProgramRuns() throws Exception {
        members.addBrand("juice", members.brand("tea").identity().orElseThrow());
        assertThat(upload("juice", "upload_5").statusCode()).isEqualTo(200);
        members.removeBrand("juice");
        assertThat(upload("juice", "upload_6").statusCode()).isEqualTo(404);
    }

    private String whoUploaded(String requestNo) {
        return sandbox.exchanges().stream()
                .filter(exchange ->
                        exchange.idempotencyKey().filter(requestNo::equals).isPresent())
                .flatMap(exchange -> exchange.identity().stream())
                .reduce((one, another) -> one + " and " + another)
                .orElse("nobody");
    }
}
