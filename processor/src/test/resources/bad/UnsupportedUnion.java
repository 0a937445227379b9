package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnsupportedUnion {
    @Post("/things")
    Answer things(Request request);
}

record Request(Untold untold, Told told, Mixed mixed, Nameless nameless, Unknowable unknowable) {}

sealed interface Untold permits One {}
// ERROR column 8 [UnsupportedUnion] Untold does not say how its records are told apart. Write @OneOf(by = "type"), with the wire name of the member that does.

@Case("ONE")
record One(String text) implements Untold {}

@OneOf(by = "type")
sealed interface Told permits First, Second, Third {}

@Case("A")
record First(String text) implements Told {}

@Case("A")
// ERROR column 7 [UnsupportedUnion] Second and First are both recognised by "A". Give each its own text.
record Second(String type) implements Told {}
// ERROR column 22 [UnsupportedUnion] type is "type" on the wire, by which Told tells its records apart; @Case writes it. Remove type, or give it another name by @WireName.

record Third(String text) implements Told {}
// ERROR column 1 [UnsupportedUnion] Third does not say by which text it is recognised. Write @Case("…").

@OneOf(by = "type")
sealed interface Mixed permits Plain {}
// ERROR column 8 [UnsupportedUnion] Mixed permits Plain, which is no record without type parameters. Declare each case as a record.

final class Plain implements Mixed {}

@OneOf(by = "")
sealed interface Nameless permits Named {}
// ERROR column 8 [UnsupportedUnion] The member that tells the records apart has no name. Write @OneOf(by = "type").

@Case("NAMED")
record Named(String text) implements Nameless {}

@OneOf(by = "type")
sealed interface Unknowable permits Unknown {}
// ERROR column 8 [UnsupportedUnion] Unknowable has no record but the one for unknown cases. Declare one with @Case.

@Unrecognized
record Unknown() implements Unknowable {}

@OneOf(by = "type")
sealed interface Shape permits Circle, Other {}

@Case("CIRCLE")
record Circle(int radius) implements Shape {}

@Unrecognized
record Other() implements Shape {}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface Drawings {
    @Post("/drawings")
    Answer draw(Drawing request);

    @Put("/circles")
    Circle replace(@Body Circle circle);
// ERROR column 26 [UnsupportedUnion] Circle is one of the records of Shape, and its "type" goes over the wire only where the type is Shape. Write Shape here, or a record of its own.
// ERROR column 5 [UnsupportedUnion] Circle is one of the records of Shape, and its "type" goes over the wire only where the type is Shape. Write Shape here, or a record of its own.
}

record Drawing(Shape shape, Circle circle, List<Circle> circles, Other other) {}
// ERROR column 29 [UnsupportedUnion] Circle is one of the records of Shape, and its "type" goes over the wire only where the type is Shape. Write Shape here, or a record of its own.
// ERROR column 49 [UnsupportedUnion] Circle is one of the records of Shape, and its "type" goes over the wire only where the type is Shape. Write Shape here, or a record of its own.
// ERROR column 66 [UnsupportedUnion] Other is one of the records of Shape, and its "type" goes over the wire only where the type is Shape. Write Shape here, or a record of its own.

record Answer(String text) {}
