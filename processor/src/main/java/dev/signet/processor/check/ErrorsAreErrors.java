package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.EndpointModel.ErrorModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;

/** A row of an error table has the status of an error, and a code. */
final class ErrorsAreErrors implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        for (EndpointModel endpoint : api.endpoints()) {
            endpoint.errors().forEach(error -> check(error, problems));
        }
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
