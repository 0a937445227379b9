package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RequestParts;
import dev.signet.processor.model.Role;
import dev.signet.processor.model.Scalar;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.Verb;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import java.util.List;

/** A GET has no body, a DELETE one that says so, and no request has two. */
final class BodiesAreAllowed implements Check {

    @Override
    public void run(ApiModel api, Problems problems) {
        api.endpoints().forEach(endpoint -> check(endpoint, RequestParts.of(endpoint, api), problems));
    }

    private static void check(EndpointModel endpoint, List<FieldModel> parts, Problems problems) {
        List<FieldModel> bodies =
                parts.stream().filter(BodiesAreAllowed::isBody).toList();
        List<FieldModel> members = of(Role.MEMBER, parts);
        List<FieldModel> pieces = of(Role.PART, parts);
        if (!endpoint.verb().hasBody()) {
            // What is to fill a placeholder is told so there.
            members.stream()
                    .filter(member -> !endpoint.path().placeholders().contains(member.wireName()))
                    .forEach(member -> report(member, noMember(endpoint, member), problems));
            pieces.forEach(piece -> report(piece, noParts(endpoint), problems));
        } else if (!bodies.isEmpty()) {
            members.forEach(member -> report(member, twice(member, bodies.get(0)), problems));
            pieces.forEach(piece -> report(piece, twice(piece, bodies.get(0)), problems));
        } else if (!pieces.isEmpty()) {
            members.forEach(member -> report(member, besideParts(member, pieces.get(0)), problems));
        }
        if (endpoint.verb() == Verb.GET) {
            bodies.forEach(body -> report(body, "A GET has no body. Write @Query, or make it a @Post.", problems));
        } else {
            bodies.stream().skip(1).forEach(body -> report(body, twice(body, bodies.get(0)), problems));
        }
        pieces.stream()
                .filter(BodiesAreAllowed::isJson)
                .skip(1)
                .forEach(piece -> report(piece, signedTwice(piece), problems));
    }

    private static List<FieldModel> of(Role role, List<FieldModel> parts) {
        return parts.stream().filter(part -> part.role() == role).toList();
    }

    private static boolean isBody(FieldModel part) {
        return part.role() == Role.BODY || (part.role() == Role.REQUEST && part.type() instanceof TypeModel.RecordType);
    }

    // What cannot be a part at all is reported as such.
    private static boolean isJson(FieldModel part) {
        boolean fits =
                !(part.type() instanceof TypeModel.TextType) && !part.type().holds(Scalar.FILE);
        return part.type() instanceof TypeModel.RecordType
                || part.type().is(Scalar.FREE)
                || (fits && !part.type().inner().isEmpty());
    }

    private static void report(FieldModel part, String message, Problems problems) {
        problems.add(Rule.UnexpectedBody, part.site(), message);
    }

    private static String noMember(EndpointModel endpoint, FieldModel member) {
        return "A " + endpoint.verb() + " has no JSON body that " + member.name()
                + " could be a member of. Write @Query or "
                + "@Path before it"
                + (endpoint.verb() == Verb.DELETE ? ", or put the body into one @Body component." : ".");
    }

    private static String noParts(EndpointModel endpoint) {
        return "A " + endpoint.verb() + " has no body of several parts. Write @Query, or make it a @Post.";
    }

    private static String twice(FieldModel part, FieldModel body) {
        return "@Body " + body.name() + " is the whole body already, so " + part.name()
                + " has no place in it. Move it into " + body.name() + ", or remove @Body there.";
    }

    private static String besideParts(FieldModel member, FieldModel part) {
        return "The body has several parts, of which " + part.name() + " is one, so that " + member.name()
                + " is no member of it. Write @Part before it, or move it into the part of JSON.";
    }

    private static String signedTwice(FieldModel part) {
        return "The part of JSON is what is signed, and there is one already. Move " + part.name() + " into that one.";
    }
}
