package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RequestParts;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.ScalarType;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;

/** Path, query and headers hold text: single values, and in a query lists of them. A path has no gaps. A file is a part. */
final class RolesFitTypes implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.endpoints().stream()
                .flatMap(endpoint -> RequestParts.of(endpoint, api).stream())
                .filter(field -> field.role() != Role.MEMBER)
                .forEach(field -> check(field, problems));
        api.recordsAndArgs().stream()
                .flatMap(record -> record.fields().stream())
                .filter(field -> field.role() != Role.PART && field.type().holds(Scalar.FILE))
                .forEach(field ->
                        report(field, "A file is a part of a body of several parts: write @Part before it.", problems));
    }

    private static void check(FieldModel field, Problems problems) {
        if (field.role() == Role.PATH && field.nullable()) {
            problems.add(
                    Rule.OptionalPathValue,
                    field.site(),
                    field.name()
                            + " fills a placeholder of the path, which cannot be left out. Remove @Nullable, or declare "
                            + "a second method for the path without it.");
        }
        // A file in another place is reported as one.
        boolean reported = field.type() instanceof TypeModel.UnreadableType
                || (field.role() != Role.PART && field.type().holds(Scalar.FILE));
        if (!reported && !fits(field.role(), field.type())) {
            report(field, allowed(field), problems);
        }
    }

    private static void report(FieldModel field, String allowed, Problems problems) {
        problems.add(Rule.RoleOnWrongType, field.site().type(), field.name() + " cannot go there. " + allowed);
    }

    private static boolean fits(Role role, TypeModel type) {
        return switch (role) {
            case PATH, HEADER -> hasTextForm(type);
            case QUERY ->
                hasTextForm(type)
                        || type.is(Scalar.SENSITIVE)
                        || type instanceof TypeModel.TextType
                        || (type instanceof TypeModel.ListType list
                                && !list.isSet()
                                && hasTextForm(list.element().type()));
            case BODY -> isJson(type);
            case PART -> type.is(Scalar.FILE) || hasTextForm(type) || (isJson(type) && !type.holds(Scalar.FILE));
            case REQUEST, MEMBER -> true;
        };
    }

    private static boolean hasTextForm(TypeModel type) {
        return type instanceof TypeModel.EnumType
                || (type instanceof ScalarType scalar && scalar.kind().hasTextForm());
    }

    private static boolean isJson(TypeModel type) {
        return type instanceof TypeModel.RecordType
                || type instanceof TypeModel.ListType
                || type instanceof TypeModel.MapType
                || type.is(Scalar.FREE);
    }

    private static String allowed(FieldModel field) {
        String text = "String, numbers, boolean, times, dates or an enum";
        if (field.role() == Role.QUERY && field.type() instanceof TypeModel.ListType list && list.isSet()) {
            return "A query keeps order and repetitions: write List<…>.";
        }
        if (field.role() == Role.PART && field.type() instanceof TypeModel.TextType) {
            return "A part is JSON as it is: remove @JsonText.";
        }
        if (field.role() == Role.PART && field.type().holds(Scalar.FILE)) {
            return "Each file is a part of its own: write @Part FilePart once for each.";
        }
        return switch (field.role()) {
            case BODY -> "A body is a record, a list, a map or a JsonNode.";
            case PART -> "A part is a record, a list, a map or a JsonNode, a FilePart, or " + text + ".";
            case QUERY ->
                "A query holds " + text
                        + ", a List of these, or Sensitive<String>; anything else as JSON, by @JsonText.";
            default -> (field.role() == Role.PATH ? "A path holds " : "A header holds ") + text + ".";
        };
    }
}
