package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface AnnotationHasNoEffect {
    @Get("/things")
    Answer things();

    @RateLimit(permits = 1)
// ERROR column 5 [AnnotationHasNoEffect] @RateLimit means nothing here. Remove it, or move it: it stands on an endpoint of an interface with @Api, or on the interface.
    default void helper() {}

    @Get("/lists")
    @Length(max = 1)
// ERROR column 5 [AnnotationHasNoEffect] @Length means nothing here. Remove it, or move it: it stands on a parameter of an endpoint, or on a component of a record that an endpoint reaches.
    Answer lists();

    @Post("/parts")
    Answer parts(@Body Part part);

    @Post("/constructors")
    Answer constructors(WrittenOut request);
}

record Answer(String text, List<String> list) {}

record Part(
        @Get("/parts") String get,
// ERROR column 31 [AnnotationHasNoEffect] @Get means nothing here. Remove it, or move it: it stands on a method without a body of an interface with @Api.
        @RateLimit(permits = 1) String rate,
// ERROR column 40 [AnnotationHasNoEffect] @RateLimit means nothing here. Remove it, or move it: it stands on an endpoint of an interface with @Api, or on the interface.
        @ApiError(status = 400, code = "A") List<String> errors,
// ERROR column 58 [AnnotationHasNoEffect] @ApiError means nothing here. Remove it, or move it: it stands on an endpoint of an interface with @Api, or on the interface.
        @Verification(Verification.Mode.NONE) String proof,
// ERROR column 54 [AnnotationHasNoEffect] @Verification means nothing here. Remove it, or move it: it stands on a method without a body of an interface with @Api.
        @Source(doc = "a page") @Length(max = 3) String source,
// ERROR column 57 [AnnotationHasNoEffect] @Source means nothing here. Remove it, or move it: it stands on an interface with @Api or on one of its endpoints.
        @Required(severity = Severity.WARN) @Nullable String accessor,
        @Length(max = 2) String compact) {
    @Put("/parts")
// ERROR column 5 [AnnotationHasNoEffect] @Put means nothing here. Remove it, or move it: it stands on a method without a body of an interface with @Api.
    public @Nullable String accessor() {
        return accessor;
    }

    Part {
        compact = compact.strip();
    }

    Part(@Redacted String get) {
// ERROR column 10 [AnnotationHasNoEffect] @Redacted means nothing here. Remove it, or move it: it stands on a parameter of an endpoint, or on a component of a record that an endpoint reaches.
        this(get, get, List.of(), get, get, get, get);
    }
}

record WrittenOut(String text, List<@Length(max = 5) String> list, @Length(max = 6) String number) {
    WrittenOut(@Length(max = 4) String text, List<@Charset("0-9") String> list, String number) {
// ERROR column 16 [AnnotationHasNoEffect] @Length means nothing here. Remove it, or move it: it stands on a parameter of an endpoint, or on a component of a record that an endpoint reaches.
// ERROR column 51 [AnnotationHasNoEffect] @Charset means nothing on this type argument. It stands before the type of a parameter or component that an endpoint reaches, or of the elements of its list. Move it there, or remove it.
        this.text = text;
        this.list = list;
        this.number = number;
    }
}

record Unreached(@Redacted @Length(max = 4) String text, @Redacted String other) {}
// ERROR column 18 [AnnotationHasNoEffect] No @Api reaches Unreached, so nothing is generated for it. Use Unreached in an endpoint, or remove the annotation.
// ERROR column 28 [AnnotationHasNoEffect] No @Api reaches Unreached, so nothing is generated for it. Use Unreached in an endpoint, or remove the annotation.
