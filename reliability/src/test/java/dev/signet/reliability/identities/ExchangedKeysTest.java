package dev.signet.reliability.identities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Keyring;
import dev.signet.reliability.lab.Platform;
import dev.signet.runtime.CallListener;
import dev.signet.runtime.Caller;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.http.RateLimiter;
import dev.signet.runtime.notify.NotificationParser;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An identity's own key, the platform's, and the API key, each exchanged a hundred times while sixteen threads call. */
class ExchangedKeysTest {

    private static final int EXCHANGES = 100;
    private static final int THREADS = 16;
    private static final List<KeyPair> PAIRS =
            Stream.generate(Platform::keys).limit(6).toList();

    private final Keyring platform = new Keyring();
    private volatile Member now = Member.of("120344", true);
    private volatile Identity identity = now.identity();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<AtomicInteger> rounds =
            Stream.generate(AtomicInteger::new).limit(THREADS).toList();

    @Test
    void noCallFailsAndNoneIsMadeWithHalfOfAChange() throws Exception {
        now.register(platform);
        Caller caller = Caller.builder()
                .identity(() -> identity)
                .transport(platform)
                .rateLimiter(RateLimiter.none())
                .listener(new CallListener() {})
                .build();
        NotificationParser parser = NotificationParser.of(() -> List.of(identity));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> loops = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                loops.add(threads.submit(() -> callUntilOver(caller, parser, thread)));
            }
            for (int i = 0; i < EXCHANGES; i++) {
                exchange(i);
                awaitTwoRounds(loops);
            }
            over.set(true);
            for (Future<Integer> loop : loops) {
                assertThat(loop.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    // The platform knows the new keys before the program has them; the old ones stay good for what is under way.
    private void exchange(int i) {
        Member old = now;
        Member next = old.next(PAIRS.get(i % 3), PAIRS.get(3 + i % 3));
        next.register(platform);
        Identity both = next.identity();
        identity = Identity.of(
                        both.credentials(), both.trusted().and(old.identity().trusted()))
                .apiKeys(ApiKey.of(next.apiKey()), ApiKey.of(old.apiKey()));
        now = next;
    }

    // Nothing is under way for longer than one exchange: two keys of a kind are good at a time.
    private void awaitTwoRounds(List<Future<Integer>> loops) {
        int[] before = rounds.stream().mapToInt(AtomicInteger::get).toArray();
        for (int i = 0; i < THREADS; i++) {
            while (rounds.get(i).get() < before[i] + 2 && !loops.get(i).isDone()) {
                Thread.onSpinWait();
            }
        }
    }

    // Whatever is wrong throws: an answer that is not believed, a 401, a value or a notification that nobody decrypts.
    private int callUntilOver(Caller caller, NotificationParser parser, int thread) {
        int calls = 0;
        while (!over.get()) {
            Member member = now;
            assertThat(member.call(caller, calls)).isEqualTo("120344");
            String name = "name_" + thread + "_" + calls;
            assertThat(member.register(caller, name)).isEqualTo(name);
            assertThat(parser.parse(member.notification(calls).received()).identity())
                    .isEqualTo("120344");
            calls++;
            rounds.get(thread).incrementAndGet();
        }
        return calls;
    }
}
