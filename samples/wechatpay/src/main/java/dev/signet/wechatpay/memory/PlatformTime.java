package dev.signet.wechatpay.memory;

import dev.signet.runtime.call.TimeSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Time as the platform writes it: that of Beijing, in seconds. */
record PlatformTime(TimeSource source) {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    OffsetDateTime now() {
        return source.now().atOffset(BEIJING).truncatedTo(ChronoUnit.SECONDS);
    }

    LocalDate today() {
        return now().toLocalDate();
    }
}
