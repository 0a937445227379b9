package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Schemes;

// WRONG
@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com/v3")
// ERROR column 51 [MalformedHost] "https://api.example.com/v3" is not a host. Write scheme and name only, such as "https://api.example.com"; paths belong to the methods.
interface MalformedHost {
    @Get("/things")
    Answer things();
}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = {})
// ERROR column 51 [MalformedHost] There is no host. Write hosts = "https://api.example.com".
interface NoHost {
    @Get("/things")
    Answer things();
}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = {"http://127.0.0.1:8080", "http://api.example.com"})
// ERROR column 51 [MalformedHost] "http://api.example.com" is not encrypted, so that everybody on the way reads what is sent. Write "https://api.example.com"; without encryption is only this machine, such as "http://localhost:8080".
interface Unencrypted {
    @Get("/things")
    Answer things();
}

record Answer(String text) {}
