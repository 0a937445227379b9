package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Header;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface IllegalHeader {
    @Get("/things")
    Answer things(
            @Header("X Bad") String space,
// ERROR column 21 [IllegalHeader] "X Bad" is no header name: letters, digits and - make one, such as "X-Request-Tag".
            @Header("") String empty,
// ERROR column 21 [IllegalHeader] "" is no header name: letters, digits and - make one, such as "X-Request-Tag".
            @Header("host") String host,
// ERROR column 21 [IllegalHeader] host is written by the signing scheme or the transport. Remove the parameter.
            @Header("Authorization") String authorization,
// ERROR column 21 [IllegalHeader] Authorization is written by the signing scheme or the transport. Remove the parameter.
            @Header("Wechatpay-Serial") String serial);
// ERROR column 21 [IllegalHeader] Wechatpay-Serial is written by the signing scheme or the transport. Remove the parameter.
}

record Answer(String text) {}
