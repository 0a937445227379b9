package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;

/** The types that generated code uses. Names only: the runtime need not be on the processor's path. */
final class RuntimeTypes {

    static final ClassName ABI = runtime(".call", "RuntimeAbi");
    static final ClassName CALLER = runtime("", "Caller");
    static final ClassName GENERATED = runtime("", "Generated");

    static final ClassName ENDPOINT = runtime(".call", "Endpoint");
    static final ClassName JSON_BODY = runtime(".call", "JsonBody");
    static final ClassName METHOD = runtime(".call", "Method");
    static final ClassName NO_CONTENT = runtime(".call", "NoContent");
    static final ClassName REQUEST_BINDING = runtime(".call", "RequestBinding");
    static final ClassName REQUEST_READER = runtime(".call", "RequestReader");
    static final ClassName REQUEST_WRITER = runtime(".call", "RequestWriter");
    static final ClassName SERVED = runtime(".call", "Served");
    static final ClassName WIRE_TEXT = runtime(".call", "WireText");

    static final ClassName API_EXCEPTION = runtime(".error", "ApiException");

    static final ClassName DOWNLOAD = runtime(".call", "Download");
    static final ClassName RESPONSE = runtime(".call", "Response");
    static final ClassName EVENT_TYPE = runtime(".notify", "EventType");
    static final ClassName CODEC = runtime(".json", "Codec");
    static final ClassName ENUM_CODEC = runtime(".json", "EnumCodec");
    static final ClassName EXAMPLE_TEXT = runtime(".json", "ExampleText");
    static final ClassName FREE_JSON = runtime(".json", "FreeJson");
    static final ClassName RFC3339_TIME = runtime(".json", "Rfc3339Time");
    static final ClassName NOTICE_KIND = runtime(".json", "Notice").nestedClass("Kind");
    static final ClassName JSON_READER = runtime(".json", "JsonReader");
    static final ClassName JSON_WRITER = runtime(".json", "JsonWriter");

    static final ClassName ALLOWED_WHEN_RULE = runtime(".validation", "AllowedWhenRule");
    static final ClassName CHECK_RULE = runtime(".validation", "CheckRule");
    static final ClassName CHARSET_RULE = runtime(".validation", "CharsetRule");
    static final ClassName ITEMS_RULE = runtime(".validation", "ItemsRule");
    static final ClassName KNOWN_CONSTANT_RULE = runtime(".validation", "KnownConstantRule");
    static final ClassName LENGTH_RULE = runtime(".validation", "LengthRule");
    static final ClassName NO_GAPS_RULE = runtime(".validation", "NoGapsRule");
    static final ClassName MATCHES_RULE = runtime(".validation", "MatchesRule");
    static final ClassName ORDERED_RULE = runtime(".validation", "OrderedRule");
    static final ClassName PRESENCE_RULE = runtime(".validation", "PresenceRule");
    static final ClassName REQUIRED_WHEN_RULE = runtime(".validation", "RequiredWhenRule");
    static final ClassName SIZE_EQUALS_RULE = runtime(".validation", "SizeEqualsRule");
    static final ClassName PATH_SAFE_RULE = runtime(".validation", "PathSafeRule");
    static final ClassName RANGE_RULE = runtime(".validation", "RangeRule");
    static final ClassName REQUIRED_RULE = runtime(".validation", "RequiredRule");
    static final ClassName VALIDATOR = runtime(".validation", "Validator");
    static final ClassName VIOLATIONS = runtime(".validation", "Violations");

    static final ClassName FRACTION = ClassName.get("dev.signet.spec", "Rfc3339", "Fraction");
    static final ClassName LENGTH_UNIT = ClassName.get("dev.signet.spec.constraint", "Length", "Unit");
    static final ClassName VERIFICATION_MODE = ClassName.get("dev.signet.spec", "Verification", "Mode");
    static final ClassName RETRY = ClassName.get("dev.signet.spec", "Retry");
    static final ClassName SEVERITY = ClassName.get("dev.signet.spec", "Severity");

    private RuntimeTypes() {}

    private static ClassName runtime(String subpackage, String name) {
        return ClassName.get("dev.signet.runtime" + subpackage, name);
    }
}
