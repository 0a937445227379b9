package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.FakeTime;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When the JDK's client is replaced, so that it cannot reuse a connection that was idle for too long. */
class FreshClientsTest {

    private final FakeTime time = new FakeTime();
    private final FreshClients clients =
            new FreshClients(HttpClient::newHttpClient, Duration.ofSeconds(6), time, Runnable::run);

    @Test
    void aConnectionThatWasJustUsedMayBeUsedAgain() {
        HttpClient first = call();
        time.pass(Duration.ofSeconds(6));
        assertThat(call()).isSameAs(first);
    }

    @Test
    void aConnectionThatWasIdleForLongerMayNot() {
        HttpClient first = call();
        time.pass(Duration.ofSeconds(6).plusNanos(1));
        assertThat(call()).isNotSameAs(first);
    }

    @Test
    void whatCountsIsTheConnectionNextInLineAndNotTheLastCall() {
        FreshClients.Lease one = clients.lease("a");
        FreshClients.Lease two = clients.lease("a");
        one.end(true);
        time.pass(Duration.ofSeconds(5));
        two.end(true);
        time.pass(Duration.ofSeconds(2));
        assertThat(call()).isNotSameAs(two.client());
    }

    @Test
    void eachHostHasALineOfItsOwn() {
        HttpClient first = call();
        time.pass(Duration.ofSeconds(7));
        FreshClients.Lease other = clients.lease("b");
        other.end(true);
        assertThat(other.client()).isSameAs(first);
    }

    @Test
    void aBrokenExchangeLeavesNoConnectionBehind() {
        FreshClients.Lease broken = clients.lease("a");
        broken.end(false);
        time.pass(Duration.ofSeconds(7));
        assertThat(call()).isSameAs(broken.client());
    }

    @Test
    void anExchangeInFlightKeepsItsClient() {
        FreshClients.Lease slow = clients.lease("a");
        clients.lease("a").end(true);
        time.pass(Duration.ofSeconds(7));
        assertThat(call()).isNotSameAs(slow.client());
        slow.end(true);
    }

    private HttpClient call() {
        FreshClients.Lease lease = clients.lease("a");
        lease.end(true);
        return lease.client();
    }
}
