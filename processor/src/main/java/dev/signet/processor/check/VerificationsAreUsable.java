package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel.ProofModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.regex.Pattern;

/** A proof by a digest names the header that holds it; no other proof has one. */
final class VerificationsAreUsable implements Check {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]+");

    @Override
    public void run(ApiModel api, Problems problems) {
        api.endpoints().forEach(endpoint -> endpoint.proof().ifPresent(proof -> check(proof, problems)));
    }

    private static void check(ProofModel proof, Problems problems) {
        boolean digest = proof.mode().equals("DIGEST_HEADER");
        if (digest
                && !proof.header().isEmpty()
                && !TOKEN.matcher(proof.header()).matches()) {
            problems.add(
                    Rule.UnusableVerification,
                    proof.site().member("header"),
                    "\"" + proof.header() + "\" is no header name. Write one such as \"Wechatpay-Statement-Sha1\".");
        }
        if (digest && proof.header().isEmpty()) {
            problems.add(
                    Rule.UnusableVerification,
                    proof.site(),
                    "The digest stands in a header, which is not named. Write header = \"…\".");
        }
        if (!digest && !proof.header().isEmpty()) {
            problems.add(
                    Rule.UnusableVerification,
                    proof.site().member("header"),
                    "Only a digest stands in a header. Remove header, or write Mode.DIGEST_HEADER.");
        }
    }
}
