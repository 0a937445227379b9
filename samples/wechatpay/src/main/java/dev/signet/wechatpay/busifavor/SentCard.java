package dev.signet.wechatpay.busifavor;

/**
 * A card that was handed out.
 *
 * @param cardCode the code of the user's card
 */
public record SentCard(String cardCode) {}
