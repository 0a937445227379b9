package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RequestParts;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;

/** Path, query and headers hold text: single values, and in a query lists of them. A path has no gaps. */
final class RolesFitTypes implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.endpoints().stream()
                .flatMap(endpoint -> RequestParts.of(endpoint, api).stream())
                .forEach(field -> check(field, problems));
    }

    private static void check(FieldModel field, Problems problems) {
        switch (field.role()) {
            case PATH -> {
                requireText(field, isText(field.type()), problems);
                requirePresent(field, problems);
            }
            case HEADER -> requireText(field, isText(field.type()), problems);
            case QUERY -> requireText(field, isText(field.type()) || isTextList(field.type()), problems);
            case BODY -> requireText(field, field.type() instanceof TypeModel.RecordType, problems);
            default -> {}
        }
    }

    private static void requireText(FieldModel field, boolean fits, Problems problems) {
        if (!fits && !(field.type() instanceof TypeModel.UnreadableType)) {
            String allowed = field.role() == Role.BODY
                    ? "A body is a record."
                    : "Path, query and headers hold String, boolean, int, long or an enum"
                            + (field.role() == Role.QUERY ? ", or a List of String or enum." : ".");
            problems.add(Rule.RoleOnWrongType, field.site().type(), field.name() + " cannot go there. " + allowed);
        }
    }

    private static void requirePresent(FieldModel field, Problems problems) {
        if (field.nullable()) {
            problems.add(
                    Rule.OptionalPathValue,
                    field.site(),
                    field.name()
                            + " fills a placeholder of the path, which cannot be left out. Remove @Nullable, or declare "
                            + "a second method for the path without it.");
        }
    }

    private static boolean isText(TypeModel type) {
        return type instanceof TypeModel.EnumType
                || (type instanceof TypeModel.ScalarType scalar
                        && (scalar.kind().isWhole()
                                || scalar.kind() == Scalar.STRING
                                || scalar.kind() == Scalar.BOOLEAN));
    }

    private static boolean isTextList(TypeModel type) {
        return type instanceof TypeModel.ListType list
                && (list.element() instanceof TypeModel.EnumType
                        || (list.element() instanceof TypeModel.ScalarType scalar && scalar.kind() == Scalar.STRING));
    }
}
