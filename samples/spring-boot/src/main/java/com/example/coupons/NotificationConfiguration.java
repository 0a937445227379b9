package com.example.coupons;

import com.example.coupons.platform.Members;
import dev.signet.runtime.notify.Inbox;
import dev.signet.runtime.notify.NotificationParser;
import dev.signet.runtime.notify.Notifications;
import dev.signet.wechatpay.notification.BusifavorCouponSentCodec;
import dev.signet.wechatpay.notification.ProductCouponSentCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with each kind of notification. The platform is told that others failed, and sends them again for a while. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    Notifications notifications(Members members, Inbox inbox, SentCoupons coupons) {
        return Notifications.of(NotificationParser.of(members::identities), inbox)
                .on(
                        ProductCouponSentCodec.EVENT,
                        sent -> coupons.sent(sent.identity(), sent.resource().stockId()))
                .on(
                        BusifavorCouponSentCodec.EVENT,
                        sent -> coupons.sent(sent.identity(), sent.resource().stockId()));
    }

    /** Remembers what was handled, for one process. Several need a table; Signet's guide has one. */
    @Bean
    Inbox inbox() {
        return Inbox.inMemory();
    }
}
