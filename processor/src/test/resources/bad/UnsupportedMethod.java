package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import java.io.IOException;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnsupportedMethod {
    @Get("/things")
    Answer throwing() throws IOException;
// ERROR column 12 [UnsupportedMethod] throwing declares exceptions, but a client throws SignetException, which needs no declaration. Remove `throws`.

    @Get("/waits")
    Answer waits(@Query String wait);
// ERROR column 32 [UnsupportedMethod] No component of a record can be called wait, and the parameters become one. Rename it, and give it its name by @WireName("wait").

    @Get("/parts")
    <T> Answer generic();
// ERROR column 16 [UnsupportedMethod] generic has type parameters, which have no form on the wire. Declare one method for each type it is used with.
}

record Answer(String text) {}
