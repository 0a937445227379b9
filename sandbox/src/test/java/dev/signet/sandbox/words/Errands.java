package dev.signet.sandbox.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.call.Download;
import dev.signet.runtime.call.NoContent;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.value.FilePart;
import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.JsonText;
import dev.signet.spec.Part;
import dev.signet.spec.Path;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Rfc3339;
import dev.signet.spec.Schemes;
import dev.signet.spec.Verification;
import dev.signet.spec.WireName;
import dev.signet.spec.constraint.Length;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Everything a method can ask for and give back. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
interface Errands {

    @Post("/uploads")
    Meta upload(Upload request);

    @Get("/queries")
    Meta query(Queries request);

    @Post("/twins/{id}")
    Meta twins(Twins request);

    @Get("/sensitive")
    Meta sensitive(@Query @Nullable Sensitive<String> name);

    @Get("/lists")
    List<Meta> list();

    @Get("/maps")
    Map<String, List<Meta>> map();

    @Get("/trees")
    JsonNode tree();

    @Get("/nothing")
    Response<NoContent> nothing();

    @Deprecated
    @Get("/old")
    Meta old();

    @Get("/later")
    CompletableFuture<Meta> later(@Query String name);

    @Get("/later/response")
    CompletableFuture<Response<Meta>> laterWithHow(@Query String response);

    @Get("/later/nothing")
    CompletableFuture<Void> laterNothing();

    @Verification(Verification.Mode.NONE)
    @Get("/files/plain")
    Download plain();

    @Verification(value = Verification.Mode.DIGEST_HEADER, header = "X-Statement-Sha1")
    @Get("/files/digest")
    Download digest();

    @Get("/files/signed")
    Download signed();

    @Post("/errands/{name}:cancel/@me")
    void cancel(@Path String name);

    @Verification(Verification.Mode.NONE)
    @Post("/metas")
    void send(Meta request);

    record Meta(String sha256, @Length(max = 5) String name) {}

    record Twins(
            @Path @WireName("id") String inPath,
            @Query @WireName("id") String inQuery,
            String id) {}

    record Upload(
            @Part FilePart file,
            @Part Meta meta,
            @Part String note,
            @Part @Nullable Integer count,
            @Part @Nullable FilePart thumb) {}

    record Queries(
            @Query OffsetDateTime since,

            @Query @Rfc3339(fraction = Rfc3339.Fraction.MILLIS)
            List<OffsetDateTime> times,

            @Query LocalDate day,
            @Query List<LocalDate> days,
            @Query BigDecimal amount,
            @Query List<BigDecimal> amounts,
            @Query List<Integer> numbers,
            @Query @Nullable List<Long> totals,
            @Query double fraction,
            @Query @JsonText @Nullable Meta filter) {}
}
