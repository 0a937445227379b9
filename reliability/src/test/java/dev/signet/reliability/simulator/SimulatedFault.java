package dev.signet.reliability.simulator;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may happen to one attempt: what the server does of it, and what the client sees of that. */
enum SimulatedFault {
    NONE(Truth.DONE, View.PROVEN_SUCCESS),
    SLOW(Truth.DONE, View.PROVEN_SUCCESS),
    NAME_DOES_NOT_RESOLVE(Truth.NOTHING, View.NO_CONNECTION),
    CONNECTION_REFUSED(Truth.NOTHING, View.NO_CONNECTION),
    CONNECT_TIMEOUT(Truth.NOTHING, View.NO_CONNECTION),
    HANDSHAKE_FAILS(Truth.NOTHING, View.NO_CONNECTION),
    WRONG_CERTIFICATE(Truth.NOTHING, View.UNTRUSTED_HOST),
    STREAM_REFUSED(Truth.NOTHING, View.NOT_PROCESSED),
    CUT_BEFORE_EXECUTING(Truth.NOTHING, View.CUT),
    CUT_AFTER_EXECUTING(Truth.DONE, View.CUT),
    SILENT_BEFORE_EXECUTING(Truth.NOTHING, View.TIMEOUT),
    SILENT_AFTER_EXECUTING(Truth.DONE, View.TIMEOUT),
    PAGE_INSTEAD(Truth.NOTHING, View.UNPROVEN_SUCCESS),
    UNSIGNED_AFTER_EXECUTING(Truth.DONE, View.UNPROVEN_SUCCESS),
    PROBE(Truth.DONE, View.PROBE),
    FORGED_PROBE(Truth.NOTHING, View.PROBE),
    REPLAYED_WITHOUT_EXECUTING(Truth.NOTHING, View.REPLAYED),
    REPLAYED_AFTER_EXECUTING(Truth.DONE, View.REPLAYED),
    ERROR_500_BEFORE(Truth.NOTHING, View.PROVEN_500),
    ERROR_500_AFTER(Truth.DONE, View.PROVEN_500),
    BAD_GATEWAY_BEFORE(Truth.NOTHING, View.UNPROVEN_502),
    BAD_GATEWAY_AFTER(Truth.DONE, View.UNPROVEN_502),
    REQUEST_TIMEOUT_BEFORE(Truth.NOTHING, View.UNPROVEN_408),
    REQUEST_TIMEOUT_AFTER(Truth.DONE, View.UNPROVEN_408),
    ACCEPTED_FOR_LATER(Truth.NOTHING, View.PROVEN_202),
    ACCEPTED_AND_DONE_LATER(Truth.DONE, View.PROVEN_202),
    THROTTLED(Truth.NOTHING, View.PROVEN_429),
    FORGED_429_AFTER_EXECUTING(Truth.DONE, View.UNPROVEN_429),
    PROXY_THROTTLES(Truth.NOTHING, View.UNPROVEN_429),
    REFUSED(Truth.NOTHING, View.PROVEN_400),
    FORGED_REFUSAL_AFTER_EXECUTING(Truth.DONE, View.UNPROVEN_404),
    PROXY_REFUSES(Truth.NOTHING, View.UNPROVEN_404),
    SIGN_ERROR(Truth.NOTHING, View.UNPROVEN_401),
    REDIRECT(Truth.NOTHING, View.UNPROVEN_302),
    UNREADABLE(Truth.DONE, View.PROVEN_UNREADABLE),
    TOO_LARGE(Truth.DONE, View.TOO_LARGE),
    TOO_LARGE_WITHOUT_EXECUTING(Truth.NOTHING, View.TOO_LARGE),
    INTERRUPTED_BEFORE(Truth.NOTHING, View.INTERRUPTED),
    INTERRUPTED_AFTER(Truth.DONE, View.INTERRUPTED);

    /** What a host that is down may do: it never answers with proof, and nobody attacks. */
    static final Set<SimulatedFault> OUTAGE = EnumSet.of(
            NAME_DOES_NOT_RESOLVE,
            CONNECTION_REFUSED,
            CONNECT_TIMEOUT,
            HANDSHAKE_FAILS,
            CUT_BEFORE_EXECUTING,
            CUT_AFTER_EXECUTING,
            SILENT_BEFORE_EXECUTING,
            SILENT_AFTER_EXECUTING,
            PAGE_INSTEAD,
            BAD_GATEWAY_BEFORE,
            BAD_GATEWAY_AFTER,
            ERROR_500_BEFORE,
            ERROR_500_AFTER);

    /** What the server does. */
    enum Truth {
        NOTHING,
        DONE
    }

    /** What the client sees. */
    enum View {
        PROVEN_SUCCESS,
        PROVEN_UNREADABLE,
        NO_CONNECTION,
        UNTRUSTED_HOST,
        NOT_PROCESSED,
        CUT,
        TIMEOUT,
        UNPROVEN_SUCCESS,
        PROBE,
        REPLAYED,
        PROVEN_500,
        UNPROVEN_502,
        UNPROVEN_408,
        PROVEN_202,
        PROVEN_429,
        UNPROVEN_429,
        PROVEN_400,
        UNPROVEN_404,
        UNPROVEN_401,
        UNPROVEN_302,
        TOO_LARGE,
        INTERRUPTED;

        /** Whether the client cannot tell from it what the server did: it fits both. */
        boolean fitsBoth() {
            return truths().size() == 2;
        }

        private Set<Truth> truths() {
            return Stream.of(SimulatedFault.values())
                    .filter(fault -> fault.view == this)
                    .map(fault -> fault.truth)
                    .collect(Collectors.toSet());
        }
    }

    private final Truth truth;
    private final View view;

    SimulatedFault(Truth truth, View view) {
        this.truth = truth;
        this.view = view;
    }

    boolean executes() {
        return truth == Truth.DONE;
    }

    View view() {
        return view;
    }
}
