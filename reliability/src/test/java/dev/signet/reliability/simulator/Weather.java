package dev.signet.reliability.simulator;

import java.util.List;
import java.util.Random;

/** How often which host does what during one call. */
enum Weather {
    /** Hardly anything happens. */
    CALM,
    /** The main host is down, the other one is sound. */
    MAIN_DOWN,
    /** The other way round. */
    BACKUP_DOWN,
    /** Every second attempt meets a fault, on either host. */
    STORM;

    private static final List<SimulatedFault> ANY = List.of(SimulatedFault.values());
    private static final List<SimulatedFault> OUTAGE = List.copyOf(SimulatedFault.OUTAGE);

    static Weather any(Random random) {
        int of10 = random.nextInt(10);
        return of10 < 3 ? CALM : of10 < 5 ? MAIN_DOWN : of10 < 6 ? BACKUP_DOWN : STORM;
    }

    SimulatedFault fault(boolean main, Random random) {
        return switch (this) {
            case CALM -> random.nextInt(50) == 0 ? anyOf(ANY, random) : SimulatedFault.NONE;
            case MAIN_DOWN -> main ? anyOf(OUTAGE, random) : SimulatedFault.NONE;
            case BACKUP_DOWN -> main ? SimulatedFault.NONE : anyOf(OUTAGE, random);
            case STORM -> random.nextBoolean() ? anyOf(ANY, random) : SimulatedFault.NONE;
        };
    }

    /** Whether one host is sound throughout. */
    boolean oneHostIsUp() {
        return this == MAIN_DOWN || this == BACKUP_DOWN;
    }

    private static SimulatedFault anyOf(List<SimulatedFault> faults, Random random) {
        return faults.get(random.nextInt(faults.size()));
    }
}
