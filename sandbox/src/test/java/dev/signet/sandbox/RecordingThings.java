package dev.signet.sandbox;

import dev.signet.runtime.call.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what it was asked, and answers with a thing of its own. */
class RecordingThings implements Things {

    static final Part PART =
            new Part("v", "o", "i", "j", "m", "x", "s", "b", "c", "class", "q", "twic", Things.Kind.TWO, "abc");
    static final Thing INNER = thing(null);
    static final Thing THING = thing(INNER);

    final List<Object> asked = new ArrayList<>();

    private static Thing thing(@Nullable Thing inner) {
        return new Thing(
                "text \" \\ 券",
                true,
                null,
                Integer.MIN_VALUE,
                9,
                Long.MAX_VALUE,
                1.5,
                new BigDecimal("0.10"),
                OffsetDateTime.parse("2025-01-01T00:00:00+08:00"),
                OffsetDateTime.parse("2025-01-01T00:00:00.120Z"),
                List.of(OffsetDateTime.parse("2025-01-01T00:00:01-03:30")),
                LocalDate.of(2025, 2, 28),
                Kind.ONE,
                List.of(Kind.ONE, Kind.TWO),
                PART,
                List.of(),
                List.of(1L, 2L),
                inner);
    }

    private Thing answer(@Nullable Object... request) {
        asked.add(Arrays.asList(request));
        return THING;
    }

    @Override
    public Thing byParameters(
            String thingId,
            long number,
            Kind kind,
            int limit,
            @Nullable Integer offset,
            @Nullable Kind filter,
            List<Kind> kinds,
            @Nullable List<String> tags,
            boolean all,
            @Nullable String tag) {
        return answer(thingId, number, kind, limit, offset, filter, kinds, tags, all, tag);
    }

    @Override
    public Response<Thing> byRecord(Page page) {
        return Response.of(answer(page));
    }

    @Override
    public Thing withoutAnything() {
        return answer();
    }

    @Override
    public void noAnswer(Thing thing) {
        answer(thing);
    }

    @Override
    public Thing pathAndRequest(String thingId, Part request) {
        return answer(thingId, request);
    }

    @Override
    public Thing pathAndBoundRequest(String partId, Bound request) {
        return answer(partId, request);
    }

    @Override
    public Thing pathAndBody(String thingId, Part body) {
        return answer(thingId, body);
    }

    @Override
    public void deleteWithBody(String thingId, Part body) {
        answer(thingId, body);
    }

    @Override
    public void bodyless(String thingId) {
        answer(thingId);
    }

    @Override
    public Empty empty(Empty request) {
        answer(request);
        return new Empty();
    }

    @Override
    public Empty optionalBody(String thingId, @Nullable Keyed body) {
        answer(thingId, body);
        return new Empty();
    }

    @Override
    public Empty conditions(Kind kind, @Nullable String text) {
        answer(kind, text);
        return new Empty();
    }
}
