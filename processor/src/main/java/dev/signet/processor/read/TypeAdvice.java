package dev.signet.processor.read;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.TypeWords;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that has no form on the wire. */
final class TypeAdvice {

    private static final String SUPPORTED =
            "Supported are String, boolean, int, long, double, BigDecimal, OffsetDateTime, "
                    + "LocalDate, enums, records, sealed interfaces of records, Sensitive<String>, JsonNode, and List, Set "
                    + "and Map<String, …> of these.";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("java.util.Date", "OffsetDateTime, or LocalDate for a day"),
            Map.entry("java.time.Instant", "OffsetDateTime"),
            Map.entry("java.time.LocalDateTime", "OffsetDateTime, or LocalDate for a day"),
            Map.entry("java.time.ZonedDateTime", "OffsetDateTime"),
            Map.entry("float", "double or BigDecimal"),
            Map.entry("java.lang.Float", "Double or BigDecimal"),
            Map.entry("short", "int"),
            Map.entry("java.lang.Short", "Integer"),
            Map.entry("byte[]", "Download for an answer that is a file, FilePart for a @Part, or String for Base64"),
            Map.entry("byte", "int"),
            Map.entry("java.lang.Byte", "Integer"),
            Map.entry("char", "String"),
            Map.entry("java.lang.Character", "String"),
            Map.entry("java.math.BigInteger", "long or BigDecimal"),
            Map.entry("java.util.Collection", "List"),
            Map.entry("java.util.ArrayList", "List"),
            Map.entry("java.util.UUID", "String, with @Matches or @Length if you like"),
            Map.entry("java.net.URI", "String, with @Matches or @Length if you like"),
            Map.entry("java.net.URL", "String, with @Matches or @Length if you like"),
            Map.entry("java.util.OptionalInt", "@Nullable Integer: null is absent"),
            Map.entry("java.util.OptionalLong", "@Nullable Long: null is absent"),
            Map.entry("java.util.OptionalDouble", "@Nullable Double: null is absent"),
            Map.entry("java.lang.CharSequence", "String"));

    private static final Map<String, String> OF_WHAT = Map.of(
            "java.util.List", "List<String>",
            "java.util.Set", "Set<String>",
            "java.util.Map", "Map<String, String>");

    private static final Set<String> FUTURES =
            Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.Future");

    private static final Set<String> RESULTS = Set.of(
            "java.util.concurrent.CompletableFuture",
            "dev.signet.runtime.call.Download",
            "dev.signet.runtime.call.NoContent",
            "dev.signet.runtime.call.Response");

    private TypeAdvice() {}

    /** Whether a method may have it as its result, and nothing else may. */
    static boolean isWholeResult(String name) {
        return RESULTS.contains(name);
    }

    static String of(TypeMirror type) {
        TypeName name = TypeName.get(type);
        String raw = name instanceof ParameterizedTypeName generic
                ? generic.rawType().canonicalName()
                : name.toString();
        if (raw.equals("java.util.Optional")) {
            return "Optional has no form on the wire. Write @Nullable " + argument(type, "String")
                    + ": null is absent.";
        }
        if (raw.equals("dev.signet.runtime.value.Sensitive")) {
            return "What is encrypted is text. Write Sensitive<String>.";
        }
        if (OF_WHAT.containsKey(raw)) {
            return TypeWords.of(name) + " does not say what it holds. Write it, such as " + OF_WHAT.get(raw) + ".";
        }
        if (FUTURES.contains(raw)) {
            return TypeWords.of(name) + " has no form on the wire. The result of a method that answers later is "
                    + "CompletableFuture<" + argument(type, "…") + ">.";
        }
        return isWholeResult(raw) ? result(TypeWords.of(name)) : instead(raw, name, type);
    }

    private static String result(String name) {
        return name
                + " is the whole result of a method, not a part of one or of a request. Make it the result, or write "
                + (name.equals("Download") ? "@Part FilePart for a file that is sent." : "the answer's record here.");
    }

    private static String instead(String raw, TypeName name, TypeMirror type) {
        String instead = INSTEAD.get(raw);
        if (instead != null) {
            return TypeWords.of(name) + " has no form on the wire. Write " + instead + ".";
        }
        if (type.getKind() == TypeKind.ARRAY) {
            return array((ArrayType) type);
        }
        boolean own = type.getKind() == TypeKind.DECLARED && !raw.startsWith("java.");
        return own
                ? OwnTypeAdvice.of((TypeElement) ((DeclaredType) type).asElement(), TypeWords.of(name))
                : TypeWords.of(name) + " has no form on the wire. " + SUPPORTED;
    }

    private static String array(ArrayType type) {
        String element = TypeWords.of(TypeName.get(type.getComponentType()).box());
        return "An array can be changed after it was signed. Write List<" + element + ">.";
    }

    private static String argument(TypeMirror type, String none) {
        var arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.isEmpty() ? none : TypeWords.of(TypeName.get(arguments.get(0)));
    }
}
