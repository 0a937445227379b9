package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import dev.signet.runtime.value.FilePart;
import dev.signet.wechatpay.productcoupon.ImageMeta;
import dev.signet.wechatpay.productcoupon.UploadImage;
import dev.signet.wechatpay.productcoupon.UploadImageValidator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R24: what an upload says of its file is true. */
class UploadImageTest {

    private static final FilePart FILE = FilePart.of("logo.png", "image/png", new byte[] {1, 2, 3});

    @Test
    void nameAndHashOfTheFileItselfAreSound() {
        assertThat(violations(UploadImage.of(FILE))).isEmpty();
    }

    @Test
    void theHashOfAnotherFileIsRefused() {
        String other =
                FilePart.of("logo.png", "image/png", new byte[] {1, 2, 4}).sha256();
        assertThat(violations(new UploadImage(new ImageMeta("logo.png", other), FILE)))
                .containsExactly("/meta UploadImage.hashIsThatOfTheFile");
    }

    @Test
    void theSuffixOfAnotherTypeIsRefused() {
        assertThat(violations(new UploadImage(new ImageMeta("logo.jpg", FILE.sha256()), FILE)))
                .containsExactly("/meta UploadImage.suffixFitsTheType");
    }

    @Test
    void anotherSuffixAltogetherBreaksTheNamesOwnRule() {
        assertThat(violations(new UploadImage(new ImageMeta("logo.gif", FILE.sha256()), FILE)))
                .containsExactly("/meta/filename ImageMeta.filename.matches");
    }

    @Test
    void moreThanTwoMegabytesAreRefused() {
        FilePart large = FilePart.of("logo.png", "image/png", new byte[2 * 1024 * 1024 + 1]);
        assertThat(violations(UploadImage.of(large))).containsExactly("/file UploadImage.sizeIsAllowed");
    }

    private static List<String> violations(UploadImage request) {
        Violations violations = new Violations(Severities.declared());
        UploadImageValidator.INSTANCE.check(request, violations);
        return violations.refused().stream().map(UploadImageTest::text).toList();
    }

    private static String text(Violation violation) {
        return violation.pointer() + " " + violation.rule();
    }
}
