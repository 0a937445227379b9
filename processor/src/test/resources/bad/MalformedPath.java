package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Path;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MalformedPath {
    @Get("things")
// ERROR column 10 [MalformedPath] The path "things" does not begin with /. Write "/things".
    Answer noSlash();

    @Get("https://api.example.com/things")
// ERROR column 10 [MalformedPath] The path has a host in it, which belongs into hosts of @Api. Write "/things".
    Answer withHost();

    @Get("/things?page=1")
// ERROR column 10 [MalformedPath] A path has no query and no fragment. Declare query parameters with @Query.
    Answer query();

    @Get("/things//all")
// ERROR column 10 [MalformedPath] The path has an empty or dot segment, which servers and proxies read differently. Remove it.
    Answer emptySegment();

    @Get("/things/{id")
// ERROR column 10 [MalformedPath] The path cannot be read at character 9, '{'. A placeholder is written {name}; other text is letters, digits and - . _ ~ : @ /.
    Answer open();

    @Get("/things/{id}/parts/{id}")
// ERROR column 10 [MalformedPath] {id} stands in the path twice. Give the two different names.
    Answer twice(@Path String id);

    @Get("/things/é")
// ERROR column 10 [MalformedPath] The path cannot be read at character 9, 'é'. A placeholder is written {name}; other text is letters, digits and - . _ ~ : @ /.
    Answer letter();

    @Get("/things/.")
// ERROR column 10 [MalformedPath] The path has an empty or dot segment, which servers and proxies read differently. Remove it.
    Answer dotAtTheEnd();

    @Get("/things/..")
// ERROR column 10 [MalformedPath] The path has an empty or dot segment, which servers and proxies read differently. Remove it.
    Answer dotsAtTheEnd();

    @Get("/things/{id}{part}")
// ERROR column 10 [MalformedPath] {id} and {part} stand side by side, so that nothing says where one ends and the other begins. Write something between them, such as {id}/{part}.
    Answer sideBySide(@Path String id, @Path String part);
}

record Answer(String text) {}
