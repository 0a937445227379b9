package dev.signet.runtime.call;

import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.json.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call on its way through the steps: what it is, how much time is left, and which attempts were made. For one thread. */
public final class Call {

    private final Plan plan;
    private final TimeSource time;
    private final long startNanos;
    private final List<Attempt> attempts = new ArrayList<>();
    private boolean sending;
    private @Nullable Answer answer;
    private @Nullable FieldCipher cipher;
    private @Nullable String explanation;

    /**
     * What a call is before it begins.
     *
     * @param begin what is known of it
     * @param hosts where it may be sent instead of the hosts of the spec, the main one first; empty for those
     * @param masked the request with {@code ***} in place of what may not be shown, or nothing if that is not known
     * @param before what became of the same request when it was sent by earlier calls; NOT_SENT if it was not
     */
    public record Plan(
            Endpoint<?, ?> endpoint,
            CallFacts begin,
            List<String> hosts,
            CallOptions options,
            Supplier<Optional<Request>> masked,
            Outcome before) {

        /** Keeps a copy of the hosts. */
        public Plan {
            hosts = List.copyOf(hosts);
        }
    }

    /** A call that starts now. */
    public Call(Plan plan, TimeSource time) {
        this.plan = plan;
        this.time = time;
        this.startNanos = time.nanoTime();
    }

    /** What is called. */
    public Endpoint<?, ?> endpoint() {
        return plan.endpoint();
    }

    /** How it is called. */
    public CallOptions options() {
        return plan.options();
    }

    /** Where it may be sent, the main host first. */
    public List<String> hosts() {
        return chosenHosts() ? plan.hosts() : endpoint().hosts();
    }

    /** Whether the program itself named them, not the spec. */
    public boolean chosenHosts() {
        return !plan.hosts().isEmpty();
    }

    /** Whether the server tells a repetition from a second call, or a repetition changes nothing. */
    public boolean repeatable() {
        return readsOnly() || plan.begin().idempotencyKey() != null;
    }

    /** What is left of the call's time; zero or less once the deadline has passed. */
    public Duration remaining() {
        return options().deadline().minus(took());
    }

    /** {@code wanted}, or what is left of the call's time if that is less. */
    public Duration within(Duration wanted) {
        Duration remaining = remaining();
        return wanted.compareTo(remaining) < 0 ? wanted : remaining;
    }

    /** How long it has taken until now. */
    public Duration took() {
        return Duration.ofNanos(time.nanoTime() - startNanos);
    }

    /** An attempt begins: what was seen of the one before is no longer the last. */
    public void begin() {
        sending = false;
        answer = null;
        explanation = null;
    }

    /** From here on, a byte of the attempt's request may leave this program. */
    public void sending() {
        sending = true;
    }

    /** Whether a byte of the attempt's request may have left, as far as its steps can tell. */
    public boolean isSending() {
        return sending;
    }

    /** The attempt's answer came, believed or not. */
    public void answered(Answer came) {
        answer = came;
    }

    /** From here on, sensitive values of its answer are decrypted by {@code value}: the identity's at the time of the attempt. */
    public void decryptBy(FieldCipher value) {
        cipher = value;
    }

    /** What decrypts sensitive values of the last attempt's answer, if it was signed at all. */
    public Optional<FieldCipher> cipher() {
        return Optional.ofNullable(cipher);
    }

    /** The answer of the last attempt, if one came. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /** {@code request} with {@code ***} in place of what may not be shown. */
    public Request masked(Request request) {
        byte[] hidden = ("<" + request.signedBody().length + " bytes>").getBytes(StandardCharsets.UTF_8);
        return plan.masked()
                .get()
                .orElseGet(() -> new Request(
                        request.method(), request.host(), endpoint().path().toString(), Headers.NONE, hidden));
    }

    /** Keeps what is to be said of a signature that was refused. */
    public void explain(String text) {
        explanation = text;
    }

    /** What is to be said of the last attempt's signature, if it was refused. */
    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    /** An attempt has ended. */
    public void ended(Attempt attempt) {
        attempts.add(attempt);
    }

    /** The attempts that have ended, in their order. */
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** What is known of the call by now. */
    public CallFacts facts() {
        return plan.begin().with(attempts);
    }

    /** {@code failure}, which ended this call, told of the whole of it. */
    public SignetException end(SignetException failure) {
        return failure.of(outcome(failure.outcome()), facts());
    }

    /**
     * What is known of the call, if {@code last} is what ended it. Of what reads only, nobody has to know what became of the
     * attempts before the last.
     */
    public Outcome outcome(Outcome last) {
        if (readsOnly()) {
            return attempts.isEmpty() ? last : attempts.get(attempts.size() - 1).outcome();
        }
        return attempts.stream().map(Attempt::outcome).reduce(plan.before().and(last), Outcome::and);
    }

    /**
     * What {@code success} says was done: what is not proven may come from anybody, and where something was to be changed, that
     * leaves it open.
     */
    public Outcome done(Answer success) {
        return success.verified() || readsOnly() ? Outcome.EXECUTED : Outcome.UNKNOWN;
    }

    private boolean readsOnly() {
        return endpoint().method() == Method.GET;
    }
}
