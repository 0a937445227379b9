package dev.signet.wechatpay.productcoupon;

import dev.signet.runtime.value.FilePart;
import dev.signet.spec.Part;
import dev.signet.spec.condition.Check;

/**
 * Uploads an image; the meta part is what is signed.
 *
 * @param meta name and hash of the image
 * @param file the image
 */
public record UploadImage(@Part ImageMeta meta, @Part FilePart file) {

    /** The server compares the two. */
    @Check(message = "sha256 is not that of the file", at = "meta")
    boolean hashIsThatOfTheFile() {
        return meta.sha256().equals(file.sha256());
    }

    /** The file's type is told by the suffix of its name. */
    @Check(message = "the suffix of filename does not fit the type of the file", at = "meta")
    boolean suffixFitsTheType() {
        return switch (file.contentType()) {
            case "image/jpeg", "image/jpg" -> endsWith(".jpg");
            case "image/png" -> endsWith(".png");
            case "image/bmp" -> endsWith(".bmp");
            default -> false;
        };
    }

    private boolean endsWith(String suffix) {
        String name = meta.filename();
        return name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length());
    }

    /** At most 2 MB. */
    @Check(message = "has more than 2 MB", at = "file")
    boolean sizeIsAllowed() {
        return file.bytes().length <= 2 * 1024 * 1024;
    }

    /** The upload of {@code file}: name and hash are taken from it. */
    public static UploadImage of(FilePart file) {
        return new UploadImage(new ImageMeta(file.filename(), file.sha256()), file);
    }
}
