package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Body;
import dev.signet.spec.Get;
import dev.signet.spec.Header;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import java.math.BigDecimal;
import dev.signet.runtime.value.FilePart;
import dev.signet.runtime.value.Sensitive;
import java.util.List;
import java.util.Set;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface RoleOnWrongType {
    @Get("/things/{id}")
    Answer one(@Path List<String> id, @Query BigDecimal amount, @Header("X-Part") Part part,
// ERROR column 22 [RoleOnWrongType] id cannot go there. A path holds String, numbers, boolean, times, dates or an enum.
// ERROR column 83 [RoleOnWrongType] part cannot go there. A header holds String, numbers, boolean, times, dates or an enum.
            @Query Part query, @Query List<Part> queries, @Header("X-Name") Sensitive<String> name);
// ERROR column 20 [RoleOnWrongType] query cannot go there. A query holds String, numbers, boolean, times, dates or an enum, a List of these, or Sensitive<String>; anything else as JSON, by @JsonText.
// ERROR column 39 [RoleOnWrongType] queries cannot go there. A query holds String, numbers, boolean, times, dates or an enum, a List of these, or Sensitive<String>; anything else as JSON, by @JsonText.
// ERROR column 77 [RoleOnWrongType] name cannot go there. A header holds String, numbers, boolean, times, dates or an enum.

    @Post("/things")
    Answer text(@Body String text);
// ERROR column 23 [RoleOnWrongType] text cannot go there. A body is a record, a list, a map or a JsonNode.

    @Post("/files")
    Answer file(@Body FilePart file);
// ERROR column 23 [RoleOnWrongType] file cannot go there. A file is a part of a body of several parts: write @Part before it.

    @Post("/unmarked/files")
    void unmarked(FilePart file, @dev.signet.spec.Part String name);
// ERROR column 19 [RoleOnWrongType] file cannot go there. A file is a part of a body of several parts: write @Part before it.

    @Post("/parts")
    Answer parts(@dev.signet.spec.Part List<FilePart> files, @Query Set<String> names);
// ERROR column 40 [RoleOnWrongType] files cannot go there. Each file is a part of its own: write @Part FilePart once for each.
// ERROR column 69 [RoleOnWrongType] names cannot go there. A query keeps order and repetitions: write List<…>.

    @Post("/more/parts")
    Answer more(
            @dev.signet.spec.Part List<FilePart> first,
// ERROR column 35 [RoleOnWrongType] first cannot go there. Each file is a part of its own: write @Part FilePart once for each.
            @dev.signet.spec.Part List<FilePart> second,
// ERROR column 35 [RoleOnWrongType] second cannot go there. Each file is a part of its own: write @Part FilePart once for each.
            @dev.signet.spec.Part @dev.signet.spec.JsonText Answer third,
// ERROR column 61 [RoleOnWrongType] third cannot go there. A part is JSON as it is: remove @JsonText.
            @dev.signet.spec.Part Answer fourth);

    @Post("/members")
    Answer member(Part request);
}

record Part(String text, FilePart file) {}
// ERROR column 26 [RoleOnWrongType] file cannot go there. A file is a part of a body of several parts: write @Part before it.

record Answer(String text) {}
