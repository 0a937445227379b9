package com.example.coupons.platform;

import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportOptions;
import dev.signet.spec.Schemes;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploads;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsClient;
import dev.signet.wechatpay.productcoupon.CouponCodesClient;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** From settings to clients. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignetProperties.class)
@EnableScheduling
class PlatformConfiguration {

    /** The connections of all members. */
    @Bean
    Transport transport(SignetProperties settings) {
        return JdkTransport.create(TransportOptions.DEFAULT.connectTimeout(settings.connectTimeout()));
    }

    @Bean
    Members members(SignetProperties settings, Transport transport, MeterRegistry meters) {
        Callers callers = new Callers(settings, transport, meters);
        Members members = new Members(
                new IdentityReader("signet.merchant", settings.merchant()).identity(Schemes.WECHATPAY_MERCHANT),
                callers);
        settings.brands()
                .forEach((name, brand) -> members.addBrand(
                        name, new IdentityReader("signet.brands." + name, brand).identity(Schemes.WECHATPAY_BRAND)));
        return members;
    }

    @Bean
    BrandCodes brandCodes(Members members) {
        return brand -> new CouponCodesClient(members.brand(brand).caller());
    }

    @Bean
    BusifavorCodeUploads merchantCodes(Members members) {
        return new BusifavorCodeUploadsClient(members.merchant().caller());
    }
}
