package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Matches;

/** Name and hash of an image. */
public record ImageMeta(
        @Length(max = 150) @Matches("(?i).+\\.(jpg|bmp|png)")
        String filename,

        @Matches("[0-9a-f]{64}") String sha256) {}
