package dev.signet.runtime.call;

import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Outcome;
import org.jspecify.annotations.Nullable;

/** Turns an answer other than 2xx into a typed error, by its status and code. */
public final class ErrorStep implements Step {

    private static final int REQUEST_TIMEOUT = 408;

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
                new ApiException.ErrorAnswer(
                        answer.status(),
                        body.code(),
                        body.message(),
                        remedy(call, answer.status(), body.code()),
                        answer.headers().first("Request-ID").orElse(null),
                        answer.verified()));
    }

    // A 5xx or 408 says nothing about what was done, however well it is signed.
    private static Outcome outcome(Answer answer) {
        if (answer.status() < 300 || answer.status() >= 500 || answer.status() == REQUEST_TIMEOUT) {
            return Outcome.UNKNOWN;
        }
        return answer.verified() && answer.status() >= 400 ? Outcome.REFUSED : Outcome.REFUSED_UNVERIFIED;
    }

    // Where rows share status and code, only the server's own words tell them apart: then no row is quoted.
    private static @Nullable String remedy(Call call, int status, String code) {
        var rows = call.endpoint().errors().stream()
                .filter(row -> row.status() == status && row.code().equals(code))
                .toList();
        return rows.size() == 1 && !rows.get(0).remedy().isEmpty() ? rows.get(0).remedy() : null;
    }
}
