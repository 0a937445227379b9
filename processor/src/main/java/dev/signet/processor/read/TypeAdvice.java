package dev.signet.processor.read;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.TypeWords;
import java.util.Map;
import javax.lang.model.element.ElementKind;
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
            Map.entry("java.lang.CharSequence", "String"));

    private TypeAdvice() {}

    static String of(TypeMirror type) {
        TypeName name = TypeName.get(type);
        String raw = name instanceof ParameterizedTypeName generic
                ? generic.rawType().canonicalName()
                : name.toString();
        if (raw.equals("java.util.Optional")) {
            return optional(type);
        }
        if (raw.equals("dev.signet.runtime.value.Sensitive")) {
            return "What is encrypted is text. Write Sensitive<String>.";
        }
        String instead = INSTEAD.get(raw);
        if (instead != null) {
            return TypeWords.of(name) + " has no form on the wire. Write " + instead + ".";
        }
        return type.getKind() == TypeKind.ARRAY ? array((ArrayType) type) : unknown(type, name);
    }

    private static String array(ArrayType type) {
        String element = TypeWords.of(TypeName.get(type.getComponentType()).box());
        return "An array can be changed after it was signed. Write List<" + element + ">.";
    }

    private static String unknown(TypeMirror type, TypeName name) {
        TypeElement element =
                type.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) type).asElement() : null;
        if (element != null && element.getKind() == ElementKind.RECORD) {
            return TypeWords.of(name)
                    + " has type parameters, which have no form on the wire. Declare one record for each "
                    + "type it is used with.";
        }
        boolean own = element != null
                && element.getKind() == ElementKind.CLASS
                && !element.getQualifiedName().toString().startsWith("java.");
        return own
                ? TypeWords.of(name)
                        + " is a class. Declare it as a record: its components are the members of the JSON object."
                : TypeWords.of(name) + " has no form on the wire. " + SUPPORTED;
    }

    private static String optional(TypeMirror type) {
        var arguments = ((DeclaredType) type).getTypeArguments();
        String value = arguments.isEmpty() ? "String" : TypeWords.of(TypeName.get(arguments.get(0)));
        return "Optional has no form on the wire. Write @Nullable " + value + ": null is absent.";
    }
}
