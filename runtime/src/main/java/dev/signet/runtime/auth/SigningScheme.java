package dev.signet.runtime.auth;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one family of APIs signs requests and answers. Stateless; for many threads. */
public interface SigningScheme {

    /** The name by which specs ask for this scheme, see {@link dev.signet.spec.Api#scheme()}. */
    String name();

    /**
     * The header fields that prove who sends {@code request}, exactly as it is.
     *
     * @param trusted the keys by which the answer will be believed; some schemes name one to the server
     * @param nonce a fresh one for each attempt
     */
    Headers sign(Request request, Credentials credentials, TrustedKeys trusted, Instant now, String nonce);

    /** Whether {@code answer} says it is signed, rightly or wrongly. */
    boolean claimsSignature(Answer answer);

    /**
     * Returns only if {@code answer}, or a notification that has the form of one, is proven to come, as it is and just now, from the owner of a trusted key.
     *
     * @return what its signature covers that no other answer has, such as key, timestamp and nonce; an answer that gives
     *     the same again within ten minutes is a copy
     * @throws SignatureRejected in every other case
     */
    String verify(Answer answer, TrustedKeys trusted, Instant now) throws SignatureRejected;

    /**
     * The same of the answer to a request, for schemes whose answers are bound to it.
     *
     * @param request as it was sent, with the header fields of {@link #sign}
     */
    default String verify(Request request, Answer answer, TrustedKeys trusted, Instant now) throws SignatureRejected {
        return verify(answer, trusted, now);
    }

    /** What {@link #sign} signs for this request, in parts; {@code explain()} shows it. */
    byte[][] signedText(Request request, Credentials credentials, Instant now, String nonce);

    /** What {@link #verify} compares an answer's signature with, in parts; what is missing is empty. */
    byte[][] signedText(Answer answer);

    /** The same of the answer to a request, for schemes whose answers are bound to it. */
    default byte[][] signedText(Request request, Answer answer) {
        return signedText(answer);
    }

    /**
     * Why the server may have refused the signature of a request, of which the request or the refusal shows a sign: in sentences without
     * their values, the likeliest first.
     *
     * @param request as it was sent
     * @param signedText what was signed, {@link #signedText(Request, Credentials, Instant, String)}
     */
    default List<String> suspicions(Request request, byte[][] signedText, Answer refusal, Instant now) {
        return List.of();
    }

    /** What else may be wrong with a request that was refused, without a sign of it; told after the {@link #suspicions}. */
    default List<String> possibilities(Request request) {
        return List.of();
    }

    /**
     * What keeps every call to {@code path} by {@code identity} from succeeding under this scheme, in sentences, as far as the two
     * tell; {@link dev.signet.runtime.Caller#check} shows it.
     */
    default List<String> faults(String path, Identity identity) {
        return List.of();
    }

    /** What keeps {@code text} out of any request under this scheme, or null; see {@link dev.signet.runtime.json.TextRule}. */
    @Nullable
    String textProblem(String text);
}
