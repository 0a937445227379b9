package dev.signet.wechatpay.pay;

import dev.signet.spec.Example;

/**
 * The order with which the payment is started.
 *
 * @param prepayId the session of the prepared payment
 */
@Example("""
        {"prepay_id": "wx201410272009395522657a690389285100"}""")
public record PrepaidOrder(String prepayId) {}
