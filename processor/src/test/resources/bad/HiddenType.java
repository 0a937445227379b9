package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;

class HiddenType {

    @Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
    interface Things {
        @Post("/things")
        Answer things(Request request);
    }

    record Request(Hidden hidden, Mode mode, Shape shape) {}
// ERROR column 20 [HiddenType] Hidden is private, so that generated code cannot use it. Remove `private`.
// ERROR column 35 [HiddenType] Mode is private, so that generated code cannot use it. Remove `private`.

    private record Hidden(String text) {}

    private enum Mode {
        ON
    }

    @dev.signet.spec.OneOf(by = "type")
    sealed interface Shape permits Round {}

    @dev.signet.spec.Case("ROUND")
    private record Round(String size) implements Shape {}
// ERROR column 13 [HiddenType] Round is private, so that generated code cannot use it. Remove `private`.

    record Answer(String text) {}
}
