package com.example.coupons;

import dev.signet.sandbox.Sandbox;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application against a sandbox of its own, to try it by hand; it is sent a notification at once. */
final class SandboxedApplication {

    private SandboxedApplication() {}

    public static void main(String[] args) throws Exception {
        Company company = new Company();
        Sandbox sandbox = company.sandbox().start();
        Path keys = Files.createDirectories(Path.of("target", "keys"));
        company.settings(sandbox, keys).forEach(System::setProperty);

        ConfigurableApplicationContext application = SpringApplication.run(CouponApplication.class, args);

        String address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
        sandbox.notification(Company.TEA, "PRODUCT_COUPON.SEND", "{\"stock_id\": \"123456789\"}")
                .sendTo(URI.create(address + "/notifications/" + Company.TEA));
        System.out.println(
                "The application is at " + address + ", the sandbox's console at " + sandbox.host() + "/__console");
    }
}
