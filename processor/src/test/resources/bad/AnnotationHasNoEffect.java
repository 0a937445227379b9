package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.RateLimit;
import dev.signet.spec.Redacted;
import dev.signet.spec.Schemes;
import dev.signet.spec.WireName;
import dev.signet.spec.constraint.Length;
import java.util.List;

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
}

record Answer(String text, List<String> list) {}

record Unreached(@Redacted @Length(max = 4) String text, @Redacted String other) {}
// ERROR column 18 [AnnotationHasNoEffect] No @Api reaches Unreached, so nothing is generated for it. Use Unreached in an endpoint, or remove the annotation.
// ERROR column 28 [AnnotationHasNoEffect] No @Api reaches Unreached, so nothing is generated for it. Use Unreached in an endpoint, or remove the annotation.
