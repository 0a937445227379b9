package fixtures;

import dev.signet.runtime.call.NoContent;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.value.FilePart;
import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnsupportedType {
    @Post("/things")
    Answer things(Request request);

    @Post("/texts")
    String text(Fine fine);
// ERROR column 5 [UnsupportedType] String cannot be the result: answers are JSON objects or lists. Write a record, List<…>, Response<…> of one, Download for a file, or void if the answer has no body.

    @Post("/optionals")
    Optional<Answer> optional(Other other);
// ERROR column 5 [UnsupportedType] Write the answer's record as the result, or Response<…> of it to see how it came. A call without a result throws.

    @Post("/raws")
    Response raw(Other other);
// ERROR column 5 [UnsupportedType] Write the answer's record as the result, or Response<…> of it to see how it came. A call without a result throws.

    @Get("/bytes")
    byte[] bytes();
// ERROR column 5 [UnsupportedType] byte[] has no form on the wire. Write Download for an answer that is a file, FilePart for a @Part, or String for Base64.

    @Get("/files")
    List<FilePart> files();
// ERROR column 5 [UnsupportedType] List<FilePart> cannot be the result: answers are JSON objects or lists. Write a record, List<…>, Response<…> of one, Download for a file, or void if the answer has no body.

    @Get("/nothing")
    Response<Void> nothing();
// ERROR column 14 [UnsupportedType] There is nothing in this answer. Write NoContent.

    @Get("/nothing/later")
    CompletableFuture<NoContent> nothingLater();
// ERROR column 23 [UnsupportedType] There is nothing in this answer. Write Void.

    @Get("/nothing/now")
    NoContent nothingNow();
// ERROR column 5 [UnsupportedType] There is nothing in this answer. Write void.

    @Post("/lists")
    List<Answer> list(Fine fine);
}

record Request(
        Optional<String> optional,
// ERROR column 9 [UnsupportedType] Optional has no form on the wire. Write @Nullable String: null is absent.
        dev.signet.runtime.value.Sensitive<Long> secret,
// ERROR column 9 [UnsupportedType] What is encrypted is text. Write Sensitive<String>.
        byte[] bytes,
// ERROR column 9 [UnsupportedType] byte[] has no form on the wire. Write Download for an answer that is a file, FilePart for a @Part, or String for Base64.
        String[] array,
// ERROR column 9 [UnsupportedType] An array can be changed after it was signed. Write List<String>.
        Date date,
// ERROR column 9 [UnsupportedType] Date has no form on the wire. Write OffsetDateTime, or LocalDate for a day.
        List<Instant> instants,
// ERROR column 14 [UnsupportedType] Instant has no form on the wire. Write OffsetDateTime.
        List<@Nullable String> gaps,
// ERROR column 24 [UnsupportedType] What a collection holds cannot be absent: JSON null is not sent. Remove @Nullable, and leave absent elements out of it.
        float fraction,
// ERROR column 9 [UnsupportedType] float has no form on the wire. Write double or BigDecimal.
        Object anything,
// ERROR column 9 [UnsupportedType] Object has no form on the wire. Supported are String, boolean, int, long, double, BigDecimal, OffsetDateTime, LocalDate, enums, records, sealed interfaces of records, Sensitive<String>, JsonNode, and List, Set and Map<String, …> of these.
        Map<String, String> map,
        List raw,
// ERROR column 9 [UnsupportedType] List has no form on the wire. Supported are String, boolean, int, long, double, BigDecimal, OffsetDateTime, LocalDate, enums, records, sealed interfaces of records, Sensitive<String>, JsonNode, and List, Set and Map<String, …> of these.
        List<List<String>> lists) {}

record Other(String text) {}

record Fine(String text, Plain plain, Generic<String> generic) {}
// ERROR column 26 [UnsupportedType] Plain is a class. Declare it as a record: its components are the members of the JSON object.
// ERROR column 39 [UnsupportedType] Generic<String> has type parameters, which have no form on the wire. Declare one record for each type it is used with.

class Plain {}

record Generic<T>(T value) {}

record Answer(String text) {}
