package com.example.coupons.platform;

import dev.signet.runtime.Checkup;
import dev.signet.runtime.Checkup.Level;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsEndpoints;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The last look at each member's keys, certificates and clock. It is taken in the background, and not when somebody asks for the
 * health: it asks the platform for its time, which may take seconds, and signs, which costs where keys are in hardware.
 */
@Component
public class Checkups {

    private final Members members;
    private volatile Map<String, Checkup> last = Map.of();

    Checkups(Members members) {
        this.members = members;
    }

    /** Looks now, and every ten minutes. The platform is asked for its time only, by nobody, and nothing is called. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public synchronized void look() {
        Map<String, Checkup> found = new TreeMap<>();
        members.brands()
                .forEach((name, brand) ->
                        found.put("brand " + name, brand.caller().check(CouponCodesEndpoints.UPLOAD)));
        found.put("merchant", members.merchant().caller().check(BusifavorCodeUploadsEndpoints.UPLOAD));
        last = found;
    }

    /** Of each member what is not as it should be, no key among it; empty before the first look has ended. */
    Map<String, List<String>> complaints() {
        Map<String, List<String>> complaints = new TreeMap<>();
        last.forEach((who, checkup) -> complaints.put(
                who,
                checkup.findings().stream()
                        .filter(finding -> finding.level() != Level.OK)
                        .map(finding -> finding.level() + " " + finding.subject() + ": " + finding.text())
                        .toList()));
        return complaints;
    }

    /** Whether calls of all members can work, as far as anybody can tell without one. */
    boolean passed() {
        return last.values().stream().allMatch(Checkup::passed);
    }
}
