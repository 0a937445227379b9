package com.example.coupons;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.coupons.platform.Checkups;
import com.example.coupons.platform.Member;
import com.example.coupons.platform.Members;
import dev.signet.runtime.auth.Identity;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.test.json.JsonContent;

class HealthTest extends SandboxedTest {

    @Autowired
    private Members members;

    @Autowired
    private Checkups checkups;

    @Autowired
    private TaskScheduler scheduler;

    @BeforeEach
    void theLookOfTheStartIsOver() throws Exception {
        scheduler.schedule(() -> {}, Instant.now()).get(); // its one thread does one task after the other
    }

    @Test
    void theHealthIsThatOfAllMembers() throws Exception {
        checkups.look();
        HttpResponse<String> health = get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(new JsonContent(health.body())).isLenientlyEqualTo("""
                {
                  "status": "UP",
                  "components": {
                    "signet": {"status": "UP", "details": {"brand bakery": [], "brand tea": [], "merchant": []}}
                  }
                }""");
    }

    @Test
    void aMemberThatCannotCallIsNamed() throws Exception {
        Member tea = members.brand("tea");
        Identity own = tea.identity().orElseThrow();
        tea.leave();
        try {
            checkups.look();
            HttpResponse<String> health = get("/actuator/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(new JsonContent(health.body()))
                    .extractingPath("$.components.signet.details['brand tea'][0]")
                    .asString()
                    .startsWith("FAIL identity: The source of identities gave none for 120344.");
        } finally {
            tea.exchange(own);
            checkups.look();
        }
    }

    @Test
    void aProbeAsksNobody() throws Exception {
        checkups.look();
        int before = sandbox.exchanges().size();
        get("/actuator/health");
        assertThat(sandbox.exchanges()).hasSize(before);
    }
}
