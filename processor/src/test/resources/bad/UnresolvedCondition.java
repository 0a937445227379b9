package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnresolvedCondition {
    @Post("/things")
    Answer things(Request request);
}

enum Mode {
    ON,
    OFF
}

record Request(Outer outer, List<Inner> inner, Lost lost, Shape shape, @JsonText Inner text, Tree tree) {}
// ERROR column 41 [UnresolvedCondition] Inner.text depends on "../mode", which leads to Request here. Request has no component "mode". Its components are outer, inner, lost, shape, tree.
// ERROR column 53 [UnresolvedCondition] Lost.text depends on "/mode", but no record around Lost has a component mode here. Add it, or use a record here that has no such condition.
// ERROR column 53 [UnresolvedCondition] Lost.deep depends on "../../../mode", but Lost does not stand that deep in a request here. Correct the path, or use a record here that has no such condition.
// ERROR column 65 [UnresolvedCondition] Round.text depends on "../mode", which leads to Request here. Request has no component "mode". Its components are outer, inner, lost, shape, tree.
// ERROR column 88 [UnresolvedCondition] Inner.text depends on "../mode", which leads to Request here. Request has no component "mode". Its components are outer, inner, lost, shape, tree.
// ERROR column 99 [UnresolvedCondition] Node.name depends on "/kind", but Node holds itself here, and what is looked for stands outside of all of them. Use a record here that has no such condition, or write it as a @Check of the outer one.

// WRONG
record Outer(@Nullable Inner inner) {}
// ERROR column 30 [UnresolvedCondition] Inner.text depends on "../mode", which leads to Outer here. Outer has no component "mode". Its components are inner.
record Inner(@OnlyWhen(field = "../mode", is = "ON") @Nullable String text) {}

record Lost(@OnlyWhen(field = "/mode", is = "ON") @Nullable String text,
        @OnlyWhen(field = "../../../mode", is = "ON") @Nullable String deep) {}

@OneOf(by = "type")
sealed interface Shape permits Round {}

@Case("ROUND")
record Round(@OnlyWhen(field = "../mode", is = "ON") @Nullable String text) implements Shape {}

record Tree(Mode kind, List<Node> nodes) {}

record Node(List<Node> children, @OnlyWhen(field = "/kind", is = "ON") @Nullable String name) {}

record Answer(String text) {}
