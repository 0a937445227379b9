package fixtures;

import dev.signet.runtime.call.Download;
import dev.signet.runtime.call.NoContent;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.value.FilePart;
import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.OneOf;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
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

    @Get("/later")
    CompletionStage<Answer> later();
// ERROR column 5 [UnsupportedType] CompletionStage<Answer> has no form on the wire. The result of a method that answers later is CompletableFuture<Answer>.

    @Get("/downloads")
    List<Download> downloads();
// ERROR column 10 [UnsupportedType] Download is the whole result of a method, not a part of one or of a request. Make it the result, or write @Part FilePart for a file that is sent.

    @Get("/shapes")
    Shapes shapes();
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
// ERROR column 9 [UnsupportedType] List does not say what it holds. Write it, such as List<String>.
        Map rawMap,
// ERROR column 9 [UnsupportedType] Map does not say what it holds. Write it, such as Map<String, String>.
        Set rawSet,
// ERROR column 9 [UnsupportedType] Set does not say what it holds. Write it, such as Set<String>.
        OptionalLong optionalLong,
// ERROR column 9 [UnsupportedType] OptionalLong has no form on the wire. Write @Nullable Long: null is absent.
        OptionalInt optionalInt,
// ERROR column 9 [UnsupportedType] OptionalInt has no form on the wire. Write @Nullable Integer: null is absent.
        OptionalDouble optionalDouble,
// ERROR column 9 [UnsupportedType] OptionalDouble has no form on the wire. Write @Nullable Double: null is absent.
        UUID uuid,
// ERROR column 9 [UnsupportedType] UUID has no form on the wire. Write String, with @Matches or @Length if you like.
        List<URI> uris,
// ERROR column 14 [UnsupportedType] URI has no form on the wire. Write String, with @Matches or @Length if you like.
        URL url,
// ERROR column 9 [UnsupportedType] URL has no form on the wire. Write String, with @Matches or @Length if you like.
        Future<String> future,
// ERROR column 9 [UnsupportedType] Future<String> has no form on the wire. The result of a method that answers later is CompletableFuture<String>.
        CompletableFuture<Answer> completable,
// ERROR column 9 [UnsupportedType] CompletableFuture<Answer> is the whole result of a method, not a part of one or of a request. Make it the result, or write the answer's record here.
        Download download,
// ERROR column 9 [UnsupportedType] Download is the whole result of a method, not a part of one or of a request. Make it the result, or write @Part FilePart for a file that is sent.
        Response<Answer> response,
// ERROR column 9 [UnsupportedType] Response<Answer> is the whole result of a method, not a part of one or of a request. Make it the result, or write the answer's record here.
        List<NoContent> nothing,
// ERROR column 14 [UnsupportedType] NoContent is the whole result of a method, not a part of one or of a request. Make it the result, or write the answer's record here.
        List<List<String>> lists) {}

record Shapes(Open open, Tagged tagged, Base base, Mark<String> mark) {}
// ERROR column 15 [UnsupportedType] Open is an interface. Make it a sealed one, whose cases are records with @Case: @OneOf(by = "type") sealed interface Open permits …; or declare it as a record.
// ERROR column 26 [UnsupportedType] Tagged is an interface. Make it a sealed one, whose cases are records with @Case: @OneOf(by = "type") sealed interface Tagged permits …; or declare it as a record.
// ERROR column 41 [UnsupportedType] Base is an abstract class. Make it a sealed interface, whose cases are records with @Case: @OneOf(by = "type") sealed interface Base permits …; or declare it as a record.
// ERROR column 52 [UnsupportedType] Mark<String> has type parameters, which have no form on the wire. Declare one sealed interface for each type it is used with.

interface Open {}

@OneOf(by = "type")
interface Tagged {}

abstract class Base {}

sealed interface Mark<T> permits Point {}

record Point(int x) implements Mark<String> {}

record Other(String text) {}

record Fine(String text, Plain plain, Generic<String> generic) {}
// ERROR column 26 [UnsupportedType] Plain is a class. Declare it as a record: its components are the members of the JSON object.
// ERROR column 39 [UnsupportedType] Generic<String> has type parameters, which have no form on the wire. Declare one record for each type it is used with.

class Plain {}

record Generic<T>(T value) {}

record Answer(String text) {}
