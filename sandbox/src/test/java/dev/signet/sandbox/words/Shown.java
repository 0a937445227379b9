package dev.signet.sandbox.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Api;
import dev.signet.spec.Example;
import dev.signet.spec.Get;
import dev.signet.spec.JsonText;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import dev.signet.spec.Unrecognized;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers with examples, and without. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
public interface Shown {

    @Get("/whole")
    Whole whole();

    @Get("/composed")
    Composed composed();

    @Get("/partly")
    Partly partly();

    @Get("/endless")
    Endless endless();

    @Get("/bare")
    Bare bare();

    @Post("/nothing")
    void nothing();

    /** The page shows it whole, twice. */
    @Example("{\"name\": \"first\", \"count\": 3}")
    @Example("{\"name\": \"second\"}")
    record Whole(String name, @Nullable Integer count) {}

    /** The page shows its parts. */
    record Composed(
            @Example("a \"quoted\" \\ text\n") String text,
            @Example("7") long number,
            @Example("OPEN") State state,
            @Example("2026-01-02T03:04:05+08:00") OffsetDateTime time,
            @Example("[\"a\", \"b\"]") List<String> texts,
            @Example("secret") Sensitive<String> secret,
            @Example("{\"any\": [1]}") JsonNode free,

            @JsonText @Example("\"{\\\"name\\\": \\\"in a text\\\"}\"")
            Whole inText,

            @JsonText Whole inTextToo,
            Whole inner,
            List<Whole> several,
            @Nullable Bare bare) {}

    /** One of its parts is not shown, and is required. */
    record Partly(@Example("1") long shown, long notShown) {}

    /** Its example would have no end. */
    record Endless(@Example("1") long shown, @Nullable Endless inner) {}

    /** Nothing is shown of it. */
    record Bare(@Nullable String text) {}

    /** A state. */
    enum State {
        OPEN,
        @Unrecognized
        UNRECOGNIZED
    }
}
