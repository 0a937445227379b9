package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
// ERROR column 1 [UnsupportedApi] @Api stands on an interface, but UnsupportedApi is none. Declare the endpoints as methods of an interface.
class UnsupportedApi {}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
// ERROR column 1 [UnsupportedApi] Generic has type parameters, which have no form on the wire. Declare one interface for each type it is used with.
interface Generic<T> {}

interface Parent<T> {
    T ask();
}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
// ERROR column 1 [UnsupportedApi] Child extends Parent, which has type parameters, and they have no form on the wire. Declare one interface for each type it is used with.
interface Child extends Parent<Answer> {}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
// ERROR column 1 [UnsupportedApi] OfLibrary extends Supplier, which has type parameters, and they have no form on the wire. Declare one interface for each type it is used with.
interface OfLibrary extends java.util.function.Supplier<Answer>, AutoCloseable {}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
// ERROR column 1 [UnsupportedApi] OfClassFile extends AutoCloseable, which comes from a library, where limits on list elements are lost. Declare its endpoints in OfClassFile itself, or use the client of that library.
interface OfClassFile extends AutoCloseable {}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
// ERROR column 1 [UnsupportedApi] Closed is sealed, so that no generated client can implement it. Remove `sealed`.
sealed interface Closed permits Sub {
    @Get("/things")
    Answer things();
}

non-sealed interface Sub extends Closed {}

@Api(scheme = "", hosts = "https://api.example.com")
// ERROR column 15 [UnsupportedApi] There is no signing scheme. Write one of Schemes, such as Schemes.WECHATPAY_MERCHANT, or the name of one that is given to the caller.
interface Unsigned {
    @Get("/things")
    Answer things();
}

@Api(scheme = "WECHATPAY_MERCHENT", hosts = "https://api.example.com")
// ERROR column 15 [UnsupportedApi] No scheme is called "WECHATPAY_MERCHENT". Write Schemes.WECHATPAY_MERCHANT; a scheme of your own needs a name that is less like it.
interface Misspelt {
    @Get("/things")
    Answer things();
}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface Strayed {
    @Get("/brand/things")
// ERROR column 10 [UnsupportedApi] Paths that begin with /brand/ are signed as WECHATPAY_BRAND, but Strayed is WECHATPAY_MERCHANT. Move the endpoint to an interface with @Api(scheme = Schemes.WECHATPAY_BRAND).
    Answer things();
}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
// ERROR column 1 [UnsupportedApi] Nothing has no endpoint. Declare one as a method, such as `@Get("/things") Things things();`, or remove @Api.
interface Nothing {
    default void text() {}
}

class Outer {
    @Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
// ERROR column 5 [UnsupportedApi] Hidden is private, so that no generated client can implement it. Remove `private`.
    private interface Hidden {}
}

record Answer(String text) {}
