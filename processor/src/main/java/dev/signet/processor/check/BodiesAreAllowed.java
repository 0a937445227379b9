package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.RequestParts;
import dev.signet.processor.model.Role;
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
                parts.stream().filter(part -> part.role() == Role.BODY).toList();
        List<FieldModel> members =
                parts.stream().filter(part -> part.role() == Role.MEMBER).toList();
        if (!endpoint.verb().hasBody()) {
            members.forEach(member -> report(member, noMember(endpoint, member), problems));
        } else if (!bodies.isEmpty()) {
            members.forEach(member -> report(member, twice(member, bodies.get(0)), problems));
        }
        if (endpoint.verb() == Verb.GET) {
            bodies.forEach(body -> report(body, "A GET has no body. Write @Query, or make it a @Post.", problems));
        } else {
            bodies.stream().skip(1).forEach(body -> report(body, twice(body, bodies.get(0)), problems));
        }
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

    private static String twice(FieldModel part, FieldModel body) {
        return "@Body " + body.name() + " is the whole body already, so " + part.name()
                + " has no place in it. Move it into " + body.name() + ", or remove @Body there.";
    }
}
