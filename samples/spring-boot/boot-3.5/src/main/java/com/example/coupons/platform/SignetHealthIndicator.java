package com.example.coupons.platform;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The health of the company at the platform: what the last look at its members found. Looks at nothing itself. */
@Component
class SignetHealthIndicator implements HealthIndicator {

    private final Checkups checkups;

    SignetHealthIndicator(Checkups checkups) {
        this.checkups = checkups;
    }

    @Override
    public Health health() {
        Map<String, List<String>> complaints = checkups.complaints();
        if (complaints.isEmpty()) {
            return Health.unknown().build(); // nobody has looked yet
        }
        Health.Builder health = checkups.passed() ? Health.up() : Health.down();
        return health.withDetails(complaints).build();
    }
}
