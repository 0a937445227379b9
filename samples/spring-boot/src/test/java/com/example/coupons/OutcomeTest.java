package com.example.coupons;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.coupons.platform.Member;
import com.example.coupons.platform.Members;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.RateLimitExceededException;
import dev.signet.sandbox.Fault;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.test.json.JsonContent;

/** What is answered where a call has no result. */
class OutcomeTest extends SandboxedTest {

    @Autowired
    private Members members;

    @Test
    void whatNobodyCanTellIsNoErrorAndSaysTheNumberToAskBy() throws Exception {
        sandbox.on(CouponCodesEndpoints.UPLOAD).fault(Fault.CUT_AFTER).once().fault(Fault.CUT_BEFORE);

        HttpResponse<String> answer = upload("tea", "unknown_1");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonContent(answer.body())).isLenientlyEqualTo("""
                {
                  "outcome": "UNKNOWN",
                  "requestNo": "unknown_1",
                  "next": "Send the same request again with the same request number, never a new one."
                }""");
        assertThat(sandbox.executions("unknown_1")).isOne(); // it was done, and nobody could know
    }

    @Test
    void theSameRequestAgainTellsIt() throws Exception {
        sandbox.on(CouponCodesEndpoints.UPLOAD).fault(Fault.CUT_AFTER).once().fault(Fault.CUT_BEFORE);
        upload("tea", "unknown_2");
        sandbox.on(CouponCodesEndpoints.UPLOAD).none();

        HttpResponse<String> answer = upload("tea", "unknown_2");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonContent(answer.body())).isStrictlyEqualTo("""
                {"different": 2, "taken": 2}""");
    }

    @Test
    void anAnswerThatIsForgedTellsNothing() throws Exception {
        sandbox.on(CouponCodesEndpoints.UPLOAD).fault(Fault.FORGED_SIGNATURE);
        expect(upload("tea", "forged_1"), 202, "UNKNOWN", "forged_1");
    }

    @Test
    void aRefusalThatIsProvenSaysThatNothingWasDone() throws Exception {
        sandbox.on(CouponCodesEndpoints.UPLOAD).fail(403, "NO_AUTH");
        HttpResponse<String> answer = upload("tea", "refused_1");
        expect(answer, 422, "REFUSED", "refused_1");
        assertThat(new JsonContent(answer.body())).extractingPath("$.code").isEqualTo("NO_AUTH");
    }

    @Test
    void aRefusalThatIsNotProvenKeepsTheNumber() throws Exception {
        Member tea = members.brand("tea");
        Identity own = tea.identity().orElseThrow();
        Credentials strange = Credentials.brand(
                Company.TEA, own.credentials().serial(), Company.keys().getPrivate());
        tea.exchange(Identity.of(strange, own.trusted())); // a key that the platform does not know: 401, never signed
        try {
            expect(upload("tea", "unproven_1"), 502, "REFUSED_UNVERIFIED", "unproven_1");
        } finally {
            tea.exchange(own);
        }
        assertThat(upload("tea", "unproven_1").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrandThatHasLeftSendsNothing() throws Exception {
        Member bakery = members.brand("bakery");
        Identity own = bakery.identity().orElseThrow();
        bakery.leave();
        try {
            expect(upload("bakery", "left_1"), 503, "NOT_SENT", "left_1");
        } finally {
            bakery.exchange(own);
        }
        assertThat(sandbox.executions("left_1")).isZero();
    }

    @Test
    @SuppressWarnings("NullAway") // an answer that lacks all that an answer should have
    void whatWasDoneIsNoErrorThoughItsAnswerCannotBeRead() throws Exception {
        sandbox.on(CouponCodesEndpoints.UPLOAD).answer(new UploadedCouponCodes(null, null, null, null, null));
        expect(upload("tea", "unreadable_1"), 200, "EXECUTED", "unreadable_1");
    }

    @Test
    void allThatIsWrongWithARequestIsNamedAndNothingIsSent() throws Exception {
        HttpResponse<String> answer = post("/brands/tea/codes", """
                {"productCouponId": "200000001", "requestNo": "short", "codes": ["A1", "A 2"]}""");
        expect(answer, 400, "NOT_SENT", "short");
        assertThat(new JsonContent(answer.body()))
                .extractingPath("$.violations[*].pointer")
                .asArray()
                .containsExactly("/stock_id", "/out_request_no", "/code_list/1");
        assertThat(answer.body()).doesNotContain("A 2"); // a coupon code is worth money
    }

    @Test
    void whereThereIsNoRoomItIsSaidWhenThereWillBe() {
        CallFacts facts = new CallFacts("call", "CouponCodes.upload", Company.TEA, "many_1", false, List.of());
        ResponseEntity<ProblemDetail> answer = new CallFailures()
                .tooMany(new RateLimitExceededException(Outcome.NOT_SENT, facts, Duration.ofMillis(1500)));
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("2");
    }

    private static void expect(HttpResponse<String> answer, int status, String outcome, String requestNo) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new JsonContent(answer.body())).extractingPath("$.outcome").isEqualTo(outcome);
        assertThat(new JsonContent(answer.body())).extractingPath("$.requestNo").isEqualTo(requestNo);
    }
}
