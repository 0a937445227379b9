package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.Schemes;
import java.util.Map;

/** WeChat Pay tells its two schemes by how a path begins: under the other one, each call is a 401. */
final class SchemesFitPaths implements Check {

    private static final Map<String, String> OTHER_PREFIX =
            Map.of(Schemes.WECHATPAY_MERCHANT, "/brand/", Schemes.WECHATPAY_BRAND, "/v3/");

    private static final Map<String, String> OTHER = Map.of(
            Schemes.WECHATPAY_MERCHANT, Schemes.WECHATPAY_BRAND, Schemes.WECHATPAY_BRAND, Schemes.WECHATPAY_MERCHANT);

    @Override
    public void run(ApiModel api, Problems problems) {
        String prefix = OTHER_PREFIX.get(api.scheme());
        if (prefix == null) {
            return;
        }
        for (EndpointModel endpoint : api.endpoints()) {
            if (endpoint.path().readable() && endpoint.path().template().startsWith(prefix)) {
                problems.add(
                        Rule.UnsupportedApi,
                        endpoint.path().site(),
                        "Paths that begin with " + prefix + " are signed as " + OTHER.get(api.scheme()) + ", but "
                                + api.name().simpleName() + " is " + api.scheme()
                                + ". Move the endpoint to an interface with @Api(scheme = Schemes."
                                + OTHER.get(api.scheme()) + ").");
            }
        }
    }
}
