package dev.signet.quickstart.productcoupon;

/**
 * A way from a coupon to a video.
 *
 * @param finderId the channel
 * @param finderVideoId the video
 * @param finderVideoCoverImageUrl its cover
 */
public record EntranceFinder(String finderId, String finderVideoId, String finderVideoCoverImageUrl) {}
