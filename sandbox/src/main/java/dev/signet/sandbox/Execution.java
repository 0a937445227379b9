package dev.signet.sandbox;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.ErrorBody;
import dev.signet.runtime.call.Refusal;
import dev.signet.runtime.call.Served;
import dev.signet.sandbox.Exchange.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Does what a request that is proven asks for, or what the sandbox was told to do instead. */
final class Execution<Q, R> {

    private final Served<Q, R> served;
    private final Instruction<Q, R> instruction;
    private final Handling handling;
    private final Parties parties;
    private final AnswerSigner signer;

    Execution(
            Served<Q, R> served,
            Instruction<Q, R> instruction,
            Handling handling,
            Parties parties,
            AnswerSigner signer) {
        this.served = served;
        this.instruction = instruction;
        this.handling = handling;
        this.parties = parties;
        this.signer = signer;
    }

    /** The answer; {@code path} is what the path's placeholders stand for. */
    Answer of(Map<String, String> path) throws CutConnection {
        if (instruction.is(Fault.CUT_BEFORE)) {
            handling.verdict(Verdict.NOT_EXECUTED);
            throw new CutConnection();
        }
        if (instruction.is(Fault.HTML_PAGE)) {
            handling.verdict(Verdict.NOT_EXECUTED);
            return HtmlPage.badGateway();
        }
        Answer answer = answered(path);
        if (instruction.is(Fault.CUT_AFTER)) {
            throw new CutConnection();
        }
        return answer;
    }

    private Answer answered(Map<String, String> path) {
        try {
            byte[] body = written(executed(path));
            return signed(body.length == 0 ? 204 : 200, body);
        } catch (UnwritableResult e) {
            return failed(String.valueOf(e.getMessage()), e);
        } catch (Refusal e) {
            handling.explanation(String.valueOf(e.getMessage()));
            return signed(e.status(), e.body().write());
        } catch (RuntimeException | Error e) {
            return failed("the implementation threw " + e, e);
        }
    }

    private Answer failed(String why, Throwable cause) {
        LoggerFactory.getLogger(Sandbox.class).error("{}: {}", endpoint().name(), why, cause);
        handling.explanation(why);
        return signed(500, new ErrorBody("SYSTEM_ERROR", why).write());
    }

    private byte[] written(R result) throws UnwritableResult {
        return instruction.json() == null
                ? ResultEncoder.encode(endpoint(), result, parties.cipher())
                : instruction.json().getBytes(StandardCharsets.UTF_8);
    }

    private R executed(Map<String, String> path) {
        handling.verdict(Verdict.INVALID);
        Q typed = RequestDecoder.decode(endpoint(), handling.request(), path, parties.cipher());
        handling.key(endpoint().idempotencyKey(typed));
        handling.verdict(Verdict.REFUSED);
        try {
            R result = instruction.implementation(served.implementation()).apply(typed);
            handling.verdict(Verdict.EXECUTED);
            return result;
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException | Error e) {
            handling.verdict(Verdict.FAILED);
            throw e;
        }
    }

    private Answer signed(int status, byte[] body) {
        return signer.sign(endpoint(), status, body, parties.platform(), instruction.found());
    }

    private Endpoint<Q, R> endpoint() {
        return served.endpoint();
    }
}
