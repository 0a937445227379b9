package dev.signet.wechatpay.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Served;
import dev.signet.wechatpay.Operations;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The platforms in memory do all that their families can be asked for. */
class PlatformsTest {

    @Test
    void everyOperationOfBothFamiliesIsServedOnce() {
        List<Served<?, ?>> served = new ArrayList<>();
        served.addAll(BrandPlatform.of("120344", new SetTime()).served());
        served.addAll(MerchantPlatform.of("1900007291", new SetTime()).served());
        assertThat(served.stream().<Endpoint<?, ?>>map(Served::endpoint))
                .containsExactlyInAnyOrderElementsOf(Operations.ofBothFamilies());
    }
}
