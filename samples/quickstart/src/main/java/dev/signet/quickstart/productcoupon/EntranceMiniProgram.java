package dev.signet.quickstart.productcoupon;

/**
 * A way from a coupon to a mini program.
 *
 * @param appid the mini program
 * @param path the page in it
 * @param entranceWording what stands at the entrance
 * @param guidanceWording what invites to enter
 */
public record EntranceMiniProgram(String appid, String path, String entranceWording, String guidanceWording) {}
