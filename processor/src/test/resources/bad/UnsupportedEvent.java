package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnsupportedEvent {
    @Post("/things")
    Answer things(Request request);
}

record Request(String text) {}

@Event("THING.DONE")
// ERROR column 1 [UnsupportedEvent] @Event stands on a record without type parameters, but Done is none. Declare what the notification carries as a record.
interface Done {}

@Event("")
// ERROR column 1 [UnsupportedEvent] The event has no type. Write @Event("…") with the event_type of the notification.
record Nameless(String text) {}

@Event({})
// ERROR column 1 [UnsupportedEvent] The event has no type. Write @Event("…") with the event_type of the notification.
record Nothing(String text) {}

@Event("THING.DONE")
// ERROR column 1 [UnsupportedEvent] @Event stands on a record without type parameters, but Generic is none. Declare what the notification carries as a record.
record Generic<T>(T thing) {}

class Outer {
    @Event("THING.DONE")
// ERROR column 5 [UnsupportedEvent] Hidden is private, so that generated code cannot use it. Remove `private`.
    private record Hidden(String text) {}
}

@Event({"THING.GONE", "THING.LOST"})
record Gone(String text) {}

@Event("THING.LOST")
// ERROR column 1 [UnsupportedEvent] "THING.LOST" is the event of Gone already, and a notification is read as one record. Give Lost another type, or declare one record for both.
record Lost(String text) {}

@Event({"THING.FOUND", "THING.FOUND"})
// ERROR column 1 [UnsupportedEvent] The event names "THING.FOUND" twice. Remove one.
record Found(String text) {}

record Answer(String text) {}
