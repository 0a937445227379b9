package dev.signet.sandbox;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.ErrorBody;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Served;
import dev.signet.sandbox.CallerRegistry.KnownCaller;
import dev.signet.sandbox.Exchange.Verdict;
import dev.signet.spec.Schemes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers requests: find the endpoint, check who asks, do it, sign the answer; or what it was told to do instead. */
final class SandboxService {

    private final List<Served<?, ?>> served;
    private final AuthorizationCheck authorization;
    private final PlatformKeys platform;
    private final AnswerSigner signer;
    private final SandboxState state;
    private final Console console;

    SandboxService(
            List<Served<?, ?>> served, AuthorizationCheck authorization, PlatformKeys platform, SandboxState state) {
        // Of two templates that fit a path, the one with more of it spelled out is meant.
        this.served = served.stream()
                .sorted(Comparator.comparingInt(each -> each.endpoint().path().placeholders()))
                .toList();
        this.authorization = authorization;
        this.platform = platform;
        this.signer = new AnswerSigner(state.clock());
        this.state = state;
        this.console = new Console(served, state);
    }

    /** The answer to a request as it came. */
    Answer answer(Request request) throws InterruptedException, CutConnection {
        if (Console.isMeantBy(request)) {
            return console.answer(request);
        }
        Handling handling =
                new Handling(request, state.clock().now(), state.exchanges().generation());
        handling.from(AuthorizationHeader.callerOf(request));
        try {
            Answer answer = find(request, handling);
            handling.answered(answer);
            return answer;
        } finally {
            // Told before the wait: whoever gives up meanwhile finds what was done.
            state.exchanges().add(handling);
            state.clock().sleep(handling.delay());
        }
    }

    private Answer find(Request request, Handling handling) throws CutConnection {
        for (Served<?, ?> candidate : served) {
            Optional<Map<String, String>> path = match(candidate.endpoint(), request);
            if (path.isPresent()) {
                return authorize(candidate, path.get(), handling);
            }
        }
        if (CertificateList.isAskedForBy(request)) {
            return certificates(handling, platform.certificate());
        }
        return unsigned(404, "NOT_FOUND", "no endpoint that this sandbox serves has this method and path");
    }

    private Answer certificates(Handling handling, @Nullable PlatformKey key) {
        handling.found("certificates");
        if (key == null) {
            return unsigned(404, "RESOURCE_NOT_EXISTS", "there is no certificate of the platform, only a public key");
        }
        try {
            KnownCaller caller = authorization.require(
                    handling.request(), Schemes.WECHATPAY_MERCHANT, CertificateList.PATH, List.of());
            handling.verdict(Verdict.EXECUTED);
            byte[] body = CertificateList.body(key, key.certificate().orElseThrow(), caller);
            return signer.sign(Schemes.WECHATPAY_MERCHANT, 200, body, key);
        } catch (Unauthorized e) {
            return unauthorized(handling, e);
        }
    }

    private <Q, R> Answer authorize(Served<Q, R> served, Map<String, String> path, Handling handling)
            throws CutConnection {
        Endpoint<Q, R> endpoint = served.endpoint();
        handling.found(endpoint.name());
        KnownCaller caller;
        try {
            caller = authorization.require(handling.request(), endpoint);
        } catch (Unauthorized e) {
            return unauthorized(handling, e);
        }
        if (FaultHeader.isUnknown(handling.request())) {
            handling.verdict(Verdict.INVALID);
            return unsigned(
                    400, "PARAM_ERROR", "the header " + FaultHeader.NAME + " names none of " + FaultHeader.names());
        }
        Instruction<Q, R> instruction = FaultHeader.in(handling.request())
                .map(Instruction::<Q, R>wrong)
                .orElseGet(() -> state.stubs().of(endpoint).next());
        handling.told(instruction);
        Parties parties = new Parties(caller, platform.namedBy(handling.request()));
        return new Execution<>(served, instruction, handling, parties, signer).of(path);
    }

    // A path that cannot be decoded is nobody's.
    private static Optional<Map<String, String>> match(Endpoint<?, ?> endpoint, Request request) {
        String target = request.target();
        int query = target.indexOf('?');
        try {
            return endpoint.method() == request.method()
                    ? endpoint.path().match(query < 0 ? target : target.substring(0, query))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Answer unauthorized(Handling handling, Unauthorized refusal) {
        handling.verdict(Verdict.UNAUTHORIZED);
        handling.explanation(refusal.explanation());
        return new Answer(401, signer.unsigned(), RefusedAnswer.body(handling.request(), refusal));
    }

    private Answer unsigned(int status, String code, String message) {
        return new Answer(status, signer.unsigned(), new ErrorBody(code, message).write());
    }
}
