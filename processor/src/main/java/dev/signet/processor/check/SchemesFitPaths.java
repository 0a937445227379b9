package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.PathModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.Schemes;
import java.util.Map;

/** WeChat Pay tells its two schemes by how a path begins: under the other one, each call is a 401. */
final class SchemesFitPaths implements Check {

    private static final Map<String, String> PREFIXES =
            Map.of(Schemes.WECHATPAY_MERCHANT, "/v3/", Schemes.WECHATPAY_BRAND, "/brand/");

    @Override
    public void run(ApiModel api, Problems problems) {
        if (PREFIXES.containsKey(api.scheme())) {
            api.endpoints().forEach(endpoint -> check(endpoint.path(), api, problems));
        }
    }

    private static void check(PathModel path, ApiModel api, Problems problems) {
        PREFIXES.forEach((scheme, prefix) -> {
            if (path.readable() && path.template().startsWith(prefix) && !scheme.equals(api.scheme())) {
                problems.add(
                        Rule.UnsupportedApi,
                        path.site(),
                        "Paths that begin with " + prefix + " are signed as " + scheme + ", but "
                                + api.name().simpleName() + " is " + api.scheme()
                                + ". Move the endpoint to an interface with @Api(scheme = Schemes." + scheme + ").");
            }
        });
    }
}
