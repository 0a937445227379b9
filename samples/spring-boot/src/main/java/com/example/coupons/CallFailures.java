package com.example.coupons;

import com.example.coupons.platform.UnknownBrandException;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.RateLimitExceededException;
import dev.signet.runtime.error.SignetException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Tells whoever asked what became of a call that gave no result, as problem+json: its outcome, its request number, and what to do
 * next. An error status says that nothing was done, or most likely so; where nobody can tell, it is 202, because an error
 * makes programs try something new.
 */
@RestControllerAdvice
class CallFailures {

    private static final String SAME_NUMBER =
            "Send the same request again with the same request number, never a new one.";

    @ExceptionHandler
    ProblemDetail unknown(UnknownBrandException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidRequestException e) {
        ProblemDetail problem = problem(e, 400, "The request breaks rules of the platform", "Correct what is named.");
        problem.setProperty("violations", e.violations());
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(RateLimitExceededException e) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(told(e).getStatus());
        answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(e.retryAfter().toSeconds() + 1));
        return answer.body(told(e));
    }

    @ExceptionHandler
    ProblemDetail failed(SignetException e) {
        ProblemDetail problem = told(e);
        if (e instanceof ApiException answered) {
            problem.setProperty("code", answered.code());
        }
        return problem;
    }

    private static ProblemDetail told(SignetException e) {
        if (e.facts().readsOnly()) {
            return problem(e, 503, "The platform did not answer the question", "Ask again.");
        }
        return switch (e.outcome()) {
            case NOT_SENT -> problem(e, 503, "Nothing was sent", "Send it again later.");
            case REFUSED -> problem(e, 422, "The platform refused; nothing was done", "Correct it.");
            case REFUSED_UNVERIFIED ->
                problem(e, 502, "It was refused, but the platform did not prove it", SAME_NUMBER);
            case UNKNOWN -> problem(e, 202, "Nobody can tell yet whether it was done", SAME_NUMBER);
            case EXECUTED -> problem(e, 200, "It was done, but the answer cannot be read", "Do not send it again.");
        };
    }

    private static ProblemDetail problem(SignetException e, int status, String title, String next) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        problem.setProperty("outcome", e.outcome());
        problem.setProperty("requestNo", e.facts().idempotencyKey());
        problem.setProperty("next", next);
        return problem;
    }
}
