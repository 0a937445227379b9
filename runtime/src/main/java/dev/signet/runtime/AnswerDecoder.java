package dev.signet.runtime;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.RawCodec;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.QuietCause;
import dev.signet.runtime.error.UnreadableAnswerException;
import dev.signet.runtime.json.Codec;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Notice;
import dev.signet.runtime.json.UnreadableJsonException;
import dev.signet.runtime.validation.Shown;
import java.util.List;
import java.util.regex.Pattern;

/** The second half of a call: reads an answer that is believed. */
final class AnswerDecoder {

    // RFC 6838, section 4.2.8: types that are JSON say so at their end.
    private static final Pattern JSON =
            Pattern.compile("application/([0-9a-z.-]+\\+)?json *(;.*)?", Pattern.CASE_INSENSITIVE);

    <R> Response<R> decode(Endpoint<?, R> endpoint, Call call, Answer answer) {
        try {
            return read(endpoint.result(), call, answer);
        } catch (UnreadableJsonException e) {
            String problem = String.valueOf(e.getMessage()) + ".";
            throw new UnreadableAnswerException(call.done(answer), call.facts(), e.pointer(), problem, answer.body());
        } catch (UnreadableAnswerException e) {
            throw e;
        } catch (Exception e) {
            // A record's own constructor refused what came; the server has done its part all the same.
            throw new UnreadableAnswerException(
                    call.done(answer),
                    call.facts(),
                    "",
                    "a record of the spec refused it; see where in the cause.",
                    answer.body(),
                    QuietCause.of(e));
        }
    }

    private <R> Response<R> read(Codec<R> codec, Call call, Answer answer) {
        if (codec instanceof RawCodec<R> raw) {
            return response(raw.read(answer), List.of(), call, answer);
        }
        requireJson(call, answer);
        JsonReader in = JsonReader.of(answer.body(), call.cipher().orElse(null));
        R result = codec.read(in);
        in.end();
        requireSomething(in, call, answer);
        return response(result, in.notices(), call, answer);
    }

    // Nobody signs the type; but who announces a page means a page.
    private static void requireJson(Call call, Answer answer) {
        String type = answer.headers().first("Content-Type").orElse("application/json");
        if (!JSON.matcher(type).matches()) {
            String problem = "it is announced as \"" + Shown.value(type) + "\", not as JSON.";
            throw new UnreadableAnswerException(call.done(answer), call.facts(), "", problem, answer.body());
        }
    }

    // An error in the dress of a success: nothing the spec knows is in it, though something should be.
    private static void requireSomething(JsonReader in, Call call, Answer answer) {
        boolean missing = in.notices().stream().anyMatch(notice -> notice.kind() == Notice.Kind.MISSING);
        if (missing && !in.anyKnown()) {
            throw new UnreadableAnswerException(
                    call.done(answer),
                    call.facts(),
                    "",
                    "none of the members that the spec requires is in it.",
                    answer.body());
        }
    }

    private static <R> Response<R> response(R result, List<Notice> notices, Call call, Answer answer) {
        CallFacts facts = call.facts();
        String host = facts.host().orElse("");
        return new Response<>(
                result,
                answer.status(),
                answer.headers(),
                host,
                facts.attempts().size(),
                notices);
    }
}
