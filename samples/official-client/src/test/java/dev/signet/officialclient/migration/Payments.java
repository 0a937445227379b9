package dev.signet.officialclient.migration;

import java.util.List;
import java.util.Map;

/** What a shop needs of payments. */
interface Payments {

    /** Orders a payment; gives the id with which the user's client pays. */
    String prepay(String orderNo, int fen, String openid);

    /** Where an order is: SUCCESS, NOTPAY, … */
    String state(String orderNo);

    /** Gives a part of an order back; tells what became of it. */
    String refund(String orderNo, String refundNo, long fen, long ofFen);

    /** The number of the order that a notification says was paid. */
    String paid(Map<String, List<String>> headers, byte[] body);
}
