package dev.signet.wechatpay.busifavor;

/** A card that was handed out. */
public record SentCard(String cardCode) {}
