package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Header;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface IllegalHeader {
    // WRONG
    @Get("/things")
    Answer things(@Header("X Request Tag") String tag);
// ERROR column 27 [IllegalHeader] "X Request Tag" is no header name: letters, digits and - make one, such as "X-Request-Tag".

    @Get("/others")
    Answer others(
            @Header("X Bad") String space,
// ERROR column 21 [IllegalHeader] "X Bad" is no header name: letters, digits and - make one, such as "X-Request-Tag".
            @Header("") String empty,
// ERROR column 21 [IllegalHeader] "" is no header name: letters, digits and - make one, such as "X-Request-Tag".
            @Header("host") String host,
// ERROR column 21 [IllegalHeader] host belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Authorization") String authorization,
// ERROR column 21 [IllegalHeader] Authorization belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Wechatpay-Serial") String serial,
// ERROR column 21 [IllegalHeader] Wechatpay-Serial belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("TE") String te,
// ERROR column 21 [IllegalHeader] TE belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Trailer") String trailer,
// ERROR column 21 [IllegalHeader] Trailer belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Transfer-Encoding") String transferEncoding,
// ERROR column 21 [IllegalHeader] Transfer-Encoding belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Connection") String connection,
// ERROR column 21 [IllegalHeader] Connection belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Accept-Encoding") String acceptEncoding,
// ERROR column 21 [IllegalHeader] Accept-Encoding belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Cookie") String cookie,
// ERROR column 21 [IllegalHeader] Cookie belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Proxy-Authorization") String proxyAuthorization,
// ERROR column 21 [IllegalHeader] Proxy-Authorization belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Proxy-Connection") String proxyConnection,
// ERROR column 21 [IllegalHeader] Proxy-Connection belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Keep-Alive") String keepAlive,
// ERROR column 21 [IllegalHeader] Keep-Alive belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Upgrade") String upgrade,
// ERROR column 21 [IllegalHeader] Upgrade belongs to the signing scheme or the transport, not to the spec. Remove it.
            @Header("Expect") String expect);
// ERROR column 21 [IllegalHeader] Expect belongs to the signing scheme or the transport, not to the spec. Remove it.
}

record Answer(String text) {}
