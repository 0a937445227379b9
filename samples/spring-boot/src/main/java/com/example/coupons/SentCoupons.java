package com.example.coupons;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How many coupons of each stock have reached their users. */
@Component
class SentCoupons {

    private static final Logger LOG = LoggerFactory.getLogger(SentCoupons.class);

    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    /** One more was sent by the brand or merchant of this number. */
    void sent(String identity, String stockId) {
        LOG.info("{} has sent a coupon of stock {}", identity, stockId);
        counts.merge(stockId, 1L, Long::sum);
    }

    long of(String stockId) {
        return counts.getOrDefault(stockId, 0L);
    }
}
