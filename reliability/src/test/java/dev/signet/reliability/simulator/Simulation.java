package dev.signet.reliability.simulator;

import dev.signet.reliability.lab.Transfers.Payment;
import dev.signet.reliability.lab.Transfers.Tip;
import dev.signet.reliability.lab.TransfersEndpoints;
import dev.signet.reliability.lab.TransfersEndpoints.FindArgs;
import dev.signet.runtime.CallListener;
import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.PlantedSteps;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.http.RateLimiter;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Many calls, one after the other, all of them determined by one seed. */
final class Simulation {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Random random;
    private final SimulatedTime time = new SimulatedTime();
    private final Ending ending = new Ending();
    private final SimulatedHosts hosts;
    private final Caller caller;
    private final Tally tally = new Tally();

    /** Calls with a caller whose steps were changed. */
    Simulation(long seed, UnaryOperator<List<Step>> steps) {
        this.random = new Random(seed);
        this.hosts = new SimulatedHosts(time, new Story(Story.Kind.READING, Weather.CALM, random));
        this.caller = caller(steps);
    }

    private Caller caller(UnaryOperator<List<Step>> steps) {
        CallerBuilder builder = Caller.builder()
                .credentials(CheapSigning.credentials())
                .trust(CheapSigning.trusted())
                .transport(hosts)
                .rateLimiter(RateLimiter.none())
                .listener(ending)
                .time(time)
                .nonces(() -> Long.toHexString(random.nextLong()) + "0")
                .random(random::nextDouble);
        return PlantedSteps.plant(builder, steps).build();
    }

    Tally run(int calls) {
        for (int i = 0; i < calls; i++) {
            call(i);
        }
        return tally;
    }

    private void call(int number) {
        Story story = new Story(kind(), Weather.any(random), random);
        hosts.begin(story);
        long start = time.nanoTime();
        try {
            call(story.kind(), "no_" + number);
        } catch (SignetException e) {
            // The listener was told.
        }
        Thread.interrupted();
        Verdict verdict = new Verdict(story, ending.outcome, ending.attempts, DEADLINE, start);
        tally.add(story, ending.outcome, verdict);
    }

    private void call(Story.Kind kind, String name) {
        switch (kind) {
            case READING -> caller.call(TransfersEndpoints.FIND, new FindArgs("acc", "138"));
            case KEYED -> caller.call(TransfersEndpoints.PAY, new Payment("acc", "138", name, "oU1", 100));
            case UNKEYED -> caller.call(TransfersEndpoints.TIP, new Tip("acc", "oU1", name, 100));
        }
    }

    private Story.Kind kind() {
        int of10 = random.nextInt(10);
        return of10 < 2 ? Story.Kind.READING : of10 < 6 ? Story.Kind.KEYED : Story.Kind.UNKEYED;
    }

    /** How the last call ended. */
    private static final class Ending implements CallListener {

        private Outcome outcome = Outcome.NOT_SENT;
        private int attempts;

        @Override
        public void callEnded(CallFacts call, Outcome last, Duration took, @Nullable SignetException failure) {
            outcome = last;
            attempts = call.attempts().size();
        }
    }
}
