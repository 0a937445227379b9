package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Notice;
import dev.signet.wechatpay.notification.BusifavorCouponSentCodec;
import dev.signet.wechatpay.notification.ProductCouponSendChannel;
import dev.signet.wechatpay.notification.ProductCouponSendChannelCodec;
import dev.signet.wechatpay.notification.ProductCouponSentCodec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What notifications carry: read with all that the protocol lists, written back, and open to what comes tomorrow. */
class NotificationsTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldIsReadAndWrittenBack(Payload payload) {
        JsonReader in = payload.reader(payload.json());
        assertThat(payload.writtenBack(in)).isEqualTo(payload.json());
        assertThat(in.notices()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotOptionalIsNotedWhereItIsMissing(Payload payload) {
        for (String field : payload.names()) {
            ObjectNode json = payload.json();
            json.remove(field);
            JsonReader in = payload.reader(json);
            payload.event().codec().read(in);
            List<String> expected = payload.optional().contains(field) ? List.of() : List.of("MISSING /" + field);
            assertThat(in.notices()).extracting(Notice::toString).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownMemberIsNotedAndTheRestIsRead(Payload payload) {
        JsonReader in = payload.reader(payload.json().put("of_tomorrow", true));
        assertThat(payload.writtenBack(in)).isEqualTo(payload.json());
        assertThat(in.notices()).extracting(Notice::toString).containsExactly("UNKNOWN /of_tomorrow");
    }

    @Test
    void anUnknownChannelIsNotedWithItsText() {
        ObjectNode json = Payload.PRODUCT_COUPON_SENT.json().put("send_channel", "TOMORROW");
        JsonReader in = Payload.PRODUCT_COUPON_SENT.reader(json);
        assertThat(ProductCouponSentCodec.EVENT.codec().read(in).sendChannel())
                .isEqualTo(ProductCouponSendChannel.UNRECOGNIZED);
        assertThat(in.notices()).containsExactly(new Notice("/send_channel", Notice.Kind.UNRECOGNIZED, "TOMORROW"));
    }

    @Test
    void aChannelOfBusifavorIsATextOfItsOwn() {
        ObjectNode json = Payload.BUSIFAVOR_COUPON_SENT.json().put("send_channel", "TOMORROW");
        JsonReader in = Payload.BUSIFAVOR_COUPON_SENT.reader(json);
        assertThat(BusifavorCouponSentCodec.EVENT.codec().read(in).sendChannel())
                .isEqualTo("TOMORROW");
        assertThat(in.notices()).isEmpty();
    }

    @Test
    void theEventsHaveTheNamesOfTheProtocol() {
        assertThat(ProductCouponSentCodec.EVENT.names())
                .containsExactly("PRODUCT_COUPON.SEND", "PRODUCT_COUPON_SP.SEND");
        assertThat(BusifavorCouponSentCodec.EVENT.names()).containsExactly("COUPON.SEND");
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIf("dev.signet.wechatpay.Reference#present")
    void theFieldsAreThoseOfTheProtocol(Payload payload) {
        List<String> names = payload.names().stream()
                .map(name -> payload.optional().contains(name) ? name + "?" : name)
                .toList();
        // Behind some names stand their values.
        assertThat(payload.listed())
                .extracting(entry -> entry.replaceFirst("[ (].*", ""))
                .isEqualTo(names);
    }

    @Test
    @EnabledIf("dev.signet.wechatpay.Reference#present")
    void theChannelsAreThoseOfTheProtocol() {
        String channels = Stream.of(ProductCouponSendChannel.values())
                .filter(channel -> channel != ProductCouponSendChannel.UNRECOGNIZED)
                .map(ProductCouponSendChannelCodec.TEXTS::text)
                .collect(Collectors.joining("|", "send_channel(", ")"));
        assertThat(Payload.PRODUCT_COUPON_SENT.listed()).contains(channels);
    }
}
