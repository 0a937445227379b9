package dev.signet.runtime.http;

/** Which calls share a quota. Called from many threads. */
@FunctionalInterface
public interface RateLimitKey {

    /** The quota's name, given who calls and what, such as {@code ProductCouponStocks.uploadCouponCodes}. */
    String of(String identity, String endpoint);

    /** Each identity has a quota for each endpoint: what a page grants. */
    static RateLimitKey perIdentityAndEndpoint() {
        return (identity, endpoint) -> identity + " " + endpoint;
    }

    /** All identities have one quota for each endpoint: a service provider, whose brands share what it is granted. */
    static RateLimitKey perEndpoint() {
        return (identity, endpoint) -> endpoint;
    }
}
