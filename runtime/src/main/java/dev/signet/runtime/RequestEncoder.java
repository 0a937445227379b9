package dev.signet.runtime;

import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.LocalFailureException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.QuietCause;
import dev.signet.runtime.json.TextRule;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.function.Supplier;

/** The first half of a call: checks a request by its spec, then encodes it, once. */
final class RequestEncoder {

    private static final Headers ALWAYS =
            Headers.NONE.with("Accept", "application/json").with("User-Agent", "Signet");

    private final TextRule textRule;
    private final Supplier<Identity> identity;
    private final CallListener listener;

    RequestEncoder(TextRule textRule, Supplier<Identity> identity, CallListener listener) {
        this.textRule = textRule;
        this.identity = identity;
        this.listener = listener;
    }

    /** The bytes of the call, or every rule that {@code request} breaks. */
    <Q> Request encode(Endpoint<Q, ?> endpoint, Q request, Call call) {
        try {
            return checked(endpoint, request, call);
        } catch (InvalidRequestException e) {
            throw e;
        } catch (Exception e) {
            // A @Check method of the spec, or an accessor of a record.
            throw new LocalFailureException(
                    Outcome.NOT_SENT,
                    call.facts(),
                    "the request could not be checked and written, nothing was sent",
                    e instanceof ConfigurationException ? e : QuietCause.of(e));
        }
    }

    private <Q> Request checked(Endpoint<Q, ?> endpoint, Q request, Call call) {
        Violations violations = new Violations(call.options().severities());
        endpoint.validator().check(request, violations);
        refuse(call, violations.refused());
        UsedCipher cipher = new UsedCipher(() -> identity.get().cipher());
        RequestWriter writer = new RequestWriter(textRule, cipher);
        Request wire = writer.write(endpoint, request);
        refuse(call, writer.violations());
        if (!violations.warned().isEmpty()) {
            listener.warned(endpoint, violations.warned());
        }
        return wire.with(ALWAYS).encryptedFor(cipher.usedKeyId().orElse(null));
    }

    private static void refuse(Call call, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(call.facts(), violations);
        }
    }
}
