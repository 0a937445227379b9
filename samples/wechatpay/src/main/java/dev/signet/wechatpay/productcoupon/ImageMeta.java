package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Matches;

/**
 * Name and hash of an image.
 *
 * @param filename the name of the file, with its suffix
 * @param sha256 the SHA-256 of the file, in hex
 */
public record ImageMeta(
        @Length(max = 150) @Matches("(?i).+\\.(jpg|bmp|png)")
        String filename,

        @Matches("[0-9a-f]{64}") String sha256) {}
