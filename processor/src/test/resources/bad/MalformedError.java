package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedError {
    @Get("/things")
    @ApiError(status = 200, code = "FINE")
// ERROR column 24 [MalformedError] 200 is not the status of an error. Write one of 300 to 599.
    @ApiError(status = 400, code = "")
// ERROR column 36 [MalformedError] The code is empty. Write the code that the answer's body has, such as "PARAM_ERROR".
    @ApiError(status = 600, code = "BEYOND")
// ERROR column 24 [MalformedError] 600 is not the status of an error. Write one of 300 to 599.
    Answer things();
}

record Answer(String text) {}
