package dev.signet.runtime.call;

import dev.signet.runtime.error.Advice;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.ErrorAnswer;
import dev.signet.runtime.error.Outcome;
import dev.signet.spec.Retry;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns an answer other than 2xx into a typed error, by its status and code. */
public final class ErrorStep implements Step {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    /** The step; it holds nothing. */
    public ErrorStep() {}

    @Override
    public Answer run(Request request, Call call, Next next) {
        Answer answer = next.run(request);
        if (answer.successful()) {
            return answer;
        }
        ErrorBody body = ErrorBody.read(answer.body());
        throw new ApiException(
                outcome(answer),
                call.facts(),
                new ErrorAnswer(
                        answer.seen(),
                        body.code(),
                        body.message(),
                        advice(call, answer, body.code()),
                        answer.body(),
                        call.explanation().orElse(ErrorAnswer.NOT_ABOUT_A_SIGNATURE)));
    }

    private static Outcome outcome(Answer answer) {
        if (answer.status() < 300 || HttpStatus.isUndecided(answer.status())) {
            return Outcome.UNKNOWN;
        }
        return answer.verified() && answer.status() >= 400 ? Outcome.REFUSED : Outcome.REFUSED_UNVERIFIED;
    }

    // Where rows share status and code, only the server's own words tell them apart: then no remedy is quoted.
    private static Advice advice(Call call, Answer answer, String code) {
        List<ErrorRow> rows = call.endpoint().errors().stream()
                .filter(row -> row.status() == answer.status() && row.code().equals(code))
                .toList();
        String remedy = rows.size() == 1 && !rows.get(0).remedy().isEmpty()
                ? rows.get(0).remedy()
                : null;
        boolean sameRequest = !rows.isEmpty() && rows.stream().allMatch(row -> row.retry() == Retry.SAME_REQUEST);
        return new Advice(remedy, sameRequest, retryAfter(answer));
    }

    // A date is no answer to "how long", where nobody's clock is believed.
    private static @Nullable Duration retryAfter(Answer answer) {
        return answer.headers()
                .first("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }
}
