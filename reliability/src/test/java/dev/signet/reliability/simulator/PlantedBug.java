package dev.signet.reliability.simulator;

import dev.signet.runtime.PlantedSteps;
import dev.signet.runtime.auth.ProofStep;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.ErrorStep;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.Step.Next;
import dev.signet.runtime.error.Attempt;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.error.TransportException;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.FailoverStep;
import dev.signet.runtime.http.RetryStep;
import dev.signet.runtime.http.SendStep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Mistakes that others have made, each planted into one step of a caller, and as what it must be noticed. */
@SuppressWarnings("ImmutableEnumChecker") // Functions.
enum PlantedBug {
    /** Whatever was cut is sent again, with a key or without. */
    RETRY_WITHOUT_A_KEY("done twice", RetryStep.class, PlantedBug::retryEverything),
    /** A repetition gets a new key, as if it were another call. */
    NEW_KEY_ON_RETRY("the bytes of a repetition differ", FailoverStep.class, PlantedBug::changeTheKey),
    /** The last attempt decides, whatever became of those before. */
    FORGET_THE_FIRST_UNKNOWN("told REFUSED, was done", PlantedSteps.attemptStep(), PlantedBug::forget),
    /** What was cut is taken not to have been sent. */
    CUT_IS_NOT_SENT("told NOT_SENT, was done", SendStep.class, PlantedBug::playDown),
    /** A 5xx is taken to say that nothing was done. */
    A_5XX_IS_A_REFUSAL("told REFUSED, was done", ErrorStep.class, PlantedBug::takeForRefusal),
    /** Answers are believed without proof. */
    BELIEVE_EVERYBODY("told EXECUTED, was not done", ProofStep.class, PlantedBug::believe),
    /** A repetition goes with the signature of the first attempt. */
    SIGN_ONCE("a signature was used twice", ProofStep.class, signOnce()),
    /** Only the main host is ever asked. */
    ONE_HOST_ONLY("lost although one host was up", FailoverStep.class, PlantedBug::stay),
    /** The transport repeats by itself, as HTTP clients do. */
    HIDDEN_RESEND("attempts on the wire were not counted", SendStep.class, PlantedBug::sendAgain);

    private final String noticedAs;
    private final Class<?> place;
    private final Mistake mistake;

    /** What is done in place of a step. */
    private interface Mistake {

        Answer run(Step step, Request request, Call call, Next next);
    }

    PlantedBug(String noticedAs, Class<?> place, Mistake mistake) {
        this.noticedAs = noticedAs;
        this.place = place;
        this.mistake = mistake;
    }

    String noticedAs() {
        return noticedAs;
    }

    /** The steps of a caller with this bug. */
    List<Step> plant(List<Step> steps) {
        return steps.stream()
                .map(step -> place.isInstance(step) ? wrong(step) : step)
                .toList();
    }

    private Step wrong(Step step) {
        return (request, call, next) -> mistake.run(step, request, call, next);
    }

    private static Answer retryEverything(Step step, Request request, Call call, Next next) {
        try {
            return step.run(request, call, next);
        } catch (TransportException e) {
            return next.run(request);
        }
    }

    private static Answer changeTheKey(Step step, Request request, Call call, Next next) {
        String body = new String(request.body(), StandardCharsets.UTF_8)
                .replace("\"no_", "\"no_" + call.attempts().size() + "_");
        byte[] other = call.attempts().isEmpty() ? request.body() : body.getBytes(StandardCharsets.UTF_8);
        return step.run(
                new Request(request.method(), request.host(), request.target(), request.headers(), other), call, next);
    }

    private static Answer forget(Step step, Request request, Call call, Next next) {
        call.begin();
        try {
            Answer answer = next.run(request);
            call.ended(attempt(call, request, Outcome.EXECUTED));
            return answer;
        } catch (SignetException e) {
            call.ended(attempt(call, request, e instanceof TransportException ? Outcome.NOT_SENT : e.outcome()));
            throw e;
        }
    }

    private static Attempt attempt(Call call, Request request, Outcome outcome) {
        return new Attempt(
                call.attempts().size() + 1,
                request.host(),
                outcome,
                Duration.ZERO,
                call.answer().map(Answer::seen).orElse(null),
                "",
                "");
    }

    private static Answer playDown(Step step, Request request, Call call, Next next) {
        try {
            return step.run(request, call, next);
        } catch (TransportException e) {
            throw new TransportException(Kind.NO_CONNECTION, call.facts(), "no connection.", e);
        }
    }

    private static Answer takeForRefusal(Step step, Request request, Call call, Next next) {
        try {
            return step.run(request, call, next);
        } catch (SignetException e) {
            boolean server =
                    call.answer().filter(answer -> answer.status() >= 500).isPresent();
            throw server ? e.of(Outcome.REFUSED, call.facts()) : e;
        }
    }

    private static Answer believe(Step step, Request request, Call call, Next next) {
        Answer[] came = new Answer[1];
        try {
            return step.run(request, call, signed -> {
                came[0] = next.run(signed);
                return came[0];
            });
        } catch (SignetException e) {
            if (call.answer().isEmpty()) {
                throw e;
            }
            return came[0].asVerified();
        }
    }

    private static Mistake signOnce() {
        Request[] first = new Request[1];
        return (step, request, call, next) -> step.run(request, call, signed -> {
            first[0] = call.attempts().isEmpty() ? signed : first[0];
            return next.run(first[0].to(request.host(), false));
        });
    }

    private static Answer stay(Step step, Request request, Call call, Next next) {
        return next.run(request.to(call.hosts().get(0), false));
    }

    private static Answer sendAgain(Step step, Request request, Call call, Next next) {
        try {
            return step.run(request, call, next);
        } catch (TransportException e) {
            return step.run(request, call, next);
        }
    }
}
