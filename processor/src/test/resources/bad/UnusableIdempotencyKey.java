package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Event;
import dev.signet.spec.Get;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Redacted;
import dev.signet.spec.Schemes;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnusableIdempotencyKey {
    @Post("/things")
    Answer number(Numbered request);

    @Post("/secrets")
    Answer secret(Secret request);

    @Post("/parts")
    Answer optional(Optional request);

    @Post("/wholes/{id}")
    Answer two(@Path @IdempotencyKey String id, Keyed request);

    @Get("/things/{id}")
    Came read(@Path @IdempotencyKey String id);
// ERROR column 44 [UnusableIdempotencyKey] A GET may be repeated as it is, so that no server looks for a key in it. Remove @IdempotencyKey from id.

    @Post("/again")
    Shared again(Shared request);
}

record Secret(@IdempotencyKey @Redacted String requestNo) {}
// ERROR column 48 [UnusableIdempotencyKey] requestNo is @Redacted, but a key is what people look for in logs and errors. Remove @Redacted, or take another value for the key.

record Numbered(@IdempotencyKey long requestNo) {}
// ERROR column 38 [UnusableIdempotencyKey] requestNo is long, but a key is text. Write String.

record Optional(@IdempotencyKey @Nullable String requestNo) {}
// ERROR column 50 [UnusableIdempotencyKey] requestNo may be absent, and then a repetition could not be recognised. Remove @Nullable.

record Keyed(@IdempotencyKey String requestNo, Inner inner) {}
// ERROR column 37 [UnusableIdempotencyKey] id is the key already, and the server knows a request by one. Remove @IdempotencyKey from requestNo or from id.

record Inner(@IdempotencyKey String innerNo) {}
// ERROR column 37 [UnusableIdempotencyKey] innerNo is not at the top of a request, where a key is looked for. Remove @IdempotencyKey, or move innerNo to the request record.

record Came(@IdempotencyKey String outRequestNo) {}
// ERROR column 36 [UnusableIdempotencyKey] Came is no request: it only comes back, and a key is what a server recognises a request by. Remove @IdempotencyKey from outRequestNo.

record Shared(@IdempotencyKey String outRequestNo) {}

@Event("THING.DONE")
record Done(@IdempotencyKey String outRequestNo, Shared shared) {}
// ERROR column 36 [UnusableIdempotencyKey] Done is no request: it only comes back, and a key is what a server recognises a request by. Remove @IdempotencyKey from outRequestNo.

record Answer(String text) {}
