package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.ApiError;
import dev.signet.spec.Get;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Retry;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedError {
    // WRONG
    @Get("/things/same")
    @ApiError(status = 400, code = "PARAM_ERROR", when = "An id is unknown.")
    @ApiError(status = 400, code = "PARAM_ERROR", when = "An id is unknown.")
// ERROR column 5 [MalformedError] An earlier row says the very same of 400 PARAM_ERROR. Remove one of them.
    Answer same();

    @Get("/things")
    @ApiError(status = 200, code = "FINE")
// ERROR column 24 [MalformedError] 200 is not the status of an error. Write one of 300 to 599.
    @ApiError(status = 400, code = "")
// ERROR column 36 [MalformedError] The code is empty. Write the code that the answer's body has, such as "PARAM_ERROR".
    @ApiError(status = 600, code = "BEYOND")
// ERROR column 24 [MalformedError] 600 is not the status of an error. Write one of 300 to 599.
    @ApiError(status = 400, code = "PARAM_ERROR", when = "the first text")
    @ApiError(status = 400, code = "PARAM_ERROR", when = "another text")
    @ApiError(status = 400, code = "PARAM_ERROR", when = "another text")
// ERROR column 5 [MalformedError] An earlier row says the very same of 400 PARAM_ERROR. Remove one of them.
    @ApiError(status = 400, code = "PARAM_ERROR", retry = Retry.SAME_REQUEST)
// ERROR column 59 [MalformedError] An earlier row of 400 PARAM_ERROR says Retry.NEVER, and an answer does not tell which row it is. Give both rows the same.
    Answer things();
}

@ApiError(status = 200, code = "FINE")
// ERROR column 20 [MalformedError] 200 is not the status of an error. Write one of 300 to 599.
@RateLimit(permits = 1)
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface Shared {
    @Get("/things")
    Answer things();
}

record Answer(String text) {}
