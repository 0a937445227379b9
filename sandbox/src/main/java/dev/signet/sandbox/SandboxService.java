package dev.signet.sandbox;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.ErrorBody;
import dev.signet.runtime.call.Refusal;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Served;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.json.FieldCipher;
import dev.signet.sandbox.CallerRegistry.KnownCaller;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Answers requests: find the endpoint, check who asks, do it, sign the answer. */
final class SandboxService {

    private final List<Served<?, ?>> served;
    private final AuthorizationCheck authorization;
    private final PlatformKey platform;
    private final AnswerSigner signer;
    private final FaultPlan faults;
    private final TimeSource time;

    SandboxService(
            List<Served<?, ?>> served,
            AuthorizationCheck authorization,
            PlatformKey platform,
            FaultPlan faults,
            TimeSource time) {
        // Of two templates that fit a path, the one with more of it spelled out is meant.
        this.served = served.stream()
                .sorted(Comparator.comparingInt(each -> each.endpoint().path().placeholders()))
                .toList();
        this.authorization = authorization;
        this.platform = platform;
        this.signer = new AnswerSigner(platform, time);
        this.faults = faults;
        this.time = time;
    }

    /** The answer to a request as it came. */
    Answer answer(Request request) throws InterruptedException {
        for (Served<?, ?> candidate : served) {
            Optional<Map<String, String>> path = match(candidate.endpoint(), request);
            if (path.isPresent()) {
                return answer(candidate, request, path.get());
            }
        }
        return unsigned(404, "NOT_FOUND", "no endpoint that this sandbox serves has this method and path");
    }

    private <Q, R> Answer answer(Served<Q, R> served, Request request, Map<String, String> path)
            throws InterruptedException {
        Endpoint<Q, R> endpoint = served.endpoint();
        KnownCaller caller;
        try {
            caller = authorization.require(request, endpoint);
        } catch (Unauthorized e) {
            return unsigned(401, "SIGN_ERROR", e.problem());
        }
        EndpointFaults fault = faults.of(endpoint.name());
        FieldCipher cipher = platform.cipherFor(caller.key());
        Answer answer = execute(served, () -> RequestDecoder.decode(endpoint, request, path, cipher), cipher, fault);
        time.sleep(fault.delay());
        return answer;
    }

    private <Q, R> Answer execute(Served<Q, R> served, Supplier<Q> request, FieldCipher cipher, EndpointFaults fault) {
        Endpoint<Q, R> endpoint = served.endpoint();
        boolean forged = fault.forged();
        try {
            byte[] body = ResultEncoder.encode(endpoint, served.implementation().apply(request.get()), cipher);
            return signer.sign(endpoint, body.length == 0 ? 204 : 200, body, forged);
        } catch (Refusal e) {
            return signer.sign(endpoint, e.status(), e.body().write(), forged);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Sandbox.class).error("The implementation of {} threw", endpoint.name(), e);
            byte[] body = new ErrorBody("SYSTEM_ERROR", "the implementation threw " + e).write();
            return signer.sign(endpoint, 500, body, forged);
        }
    }

    private static Optional<Map<String, String>> match(Endpoint<?, ?> endpoint, Request request) {
        String target = request.target();
        int query = target.indexOf('?');
        return endpoint.method() == request.method()
                ? endpoint.path().match(query < 0 ? target : target.substring(0, query))
                : Optional.empty();
    }

    private Answer unsigned(int status, String code, String message) {
        return new Answer(status, signer.unsigned(), new ErrorBody(code, message).write());
    }
}
