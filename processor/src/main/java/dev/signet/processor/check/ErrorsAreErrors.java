package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.EndpointModel.ErrorModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;

/** A row of an error table has the status of an error, and a code. */
final class ErrorsAreErrors implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        for (EndpointModel endpoint : api.endpoints()) {
            endpoint.errors().forEach(error -> check(error, problems));
            for (int i = 1; i < endpoint.errors().size(); i++) {
                compare(endpoint.errors().get(i), endpoint.errors().subList(0, i), problems);
            }
        }
    }

    // Rows of one status and code with different texts are normal.
    private static void compare(ErrorModel error, List<ErrorModel> earlier, Problems problems) {
        String name = error.status() + " " + error.code();
        earlier.stream()
                .filter(other ->
                        other.status() == error.status() && other.code().equals(error.code()))
                .findFirst()
                .ifPresent(other -> {
                    if (!other.retry().equals(error.retry())) {
                        problems.add(
                                Rule.MalformedError,
                                error.site().member("retry"),
                                "An earlier row of " + name + " says Retry." + other.retry()
                                        + ", and an answer does not tell which row it is. Give both rows the same.");
                    } else if (earlier.contains(error)) {
                        problems.add(
                                Rule.MalformedError,
                                error.site(),
                                "An earlier row says the very same of " + name + ". Remove one of them.");
                    }
                });
    }

    private static void check(ErrorModel error, Problems problems) {
        if (error.status() < 300 || error.status() > 599) {
            problems.add(
                    Rule.MalformedError,
                    error.site().member("status"),
                    error.status() + " is not the status of an error. Write one of 300 to 599.");
        }
        if (error.code().isEmpty()) {
            problems.add(
                    Rule.MalformedError,
                    error.site().member("code"),
                    "The code is empty. Write the code that the answer's body has, such as \"PARAM_ERROR\".");
        }
    }
}
