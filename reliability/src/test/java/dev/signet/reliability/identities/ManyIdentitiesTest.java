package dev.signet.reliability.identities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.lab.Keyring;
import dev.signet.runtime.CallListener;
import dev.signet.runtime.Caller;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.error.LocalFailureException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.http.RateLimiter;
import dev.signet.runtime.notify.Notification;
import dev.signet.runtime.notify.NotificationParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thirty brands and two merchants over one transport: nobody ever gets what is another's. */
class ManyIdentitiesTest {

    private static final int OPERATIONS = Integer.getInteger("signet.identities.operations", 1_000);

    private final Keyring platform = new Keyring();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Identity> here = new ConcurrentHashMap<>();
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final NotificationParser parser = NotificationParser.of(here::values);
    private final ExecutorService threads = Executors.newFixedThreadPool(16);

    @BeforeEach
    void thirtyBrandsAndTwoMerchants() {
        IntStream.range(0, 32).forEach(i -> add(Member.of(Integer.toString(120_000 + i), i < 30)));
    }

    @AfterEach
    void end() {
        threads.shutdown();
    }

    private void add(Member member) {
        members.add(member);
        member.register(platform);
        here.put(member.id(), member.identity());
        callers.put(
                member.id(),
                Caller.builder()
                        .identity(() -> here.get(member.id()))
                        .transport(platform)
                        .rateLimiter(RateLimiter.none())
                        .listener(new CallListener() {})
                        .build());
    }

    @Test
    void callsAndNotificationsAreNeverMixedUp() throws Exception {
        List<Future<String>> results = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            int number = i;
            results.add(threads.submit(() -> operation(number)));
        }
        for (int i = 0; i < OPERATIONS; i++) {
            assertThat(results.get(i).get()).isEqualTo(member(i).id());
        }
    }

    private String operation(int number) {
        Member member = member(number);
        if (number / members.size() % 2 == 0) {
            return member.call(caller(member), number);
        }
        Notification<byte[]> parsed = parser.parse(member.notification(number).received());
        assertThat(new String(parsed.resource(), StandardCharsets.UTF_8)).contains("\"" + parsed.identity() + "\"");
        return parsed.identity();
    }

    @Test
    void anIdentityThatIsRemovedUnderLoadSendsNothingMoreAndTroublesNobody() throws Exception {
        Member gone = members.get(7);
        List<Future<String>> results = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            int number = i;
            results.add(threads.submit(() -> callOrRefusal(number)));
            if (i == OPERATIONS / 2) {
                here.remove(gone.id());
            }
        }
        for (int i = 0; i < OPERATIONS; i++) {
            String id = member(i).id();
            boolean removed = member(i).equals(gone) && i > OPERATIONS / 2;
            boolean mayBeRemoved = member(i).equals(gone);
            // A call from before the removal may have been under way; none from after it is sent.
            assertThat(results.get(i).get()).isIn(removed ? "NOT_SENT" : id, mayBeRemoved ? "NOT_SENT" : id);
        }
        assertThat(callOrRefusal(7)).isEqualTo("NOT_SENT");
        here.put(gone.id(), gone.identity());
        assertThat(callOrRefusal(7)).isEqualTo(gone.id());
    }

    private String callOrRefusal(int number) {
        try {
            return member(number).call(caller(member(number)), number);
        } catch (LocalFailureException e) {
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            return "NOT_SENT";
        }
    }

    private Member member(int number) {
        return members.get(number % members.size());
    }

    private Caller caller(Member member) {
        return Objects.requireNonNull(callers.get(member.id()));
    }
}
