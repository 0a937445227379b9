package fixtures;

import dev.signet.runtime.Generated;
import dev.signet.runtime.validation.AllowedWhenRule;
import dev.signet.runtime.validation.CharsetRule;
import dev.signet.runtime.validation.ItemsRule;
import dev.signet.runtime.validation.KnownConstantRule;
import dev.signet.runtime.validation.LengthRule;
import dev.signet.runtime.validation.NoGapsRule;
import dev.signet.runtime.validation.PathSafeRule;
import dev.signet.runtime.validation.RequiredRule;
import dev.signet.runtime.validation.RequiredWhenRule;
import dev.signet.runtime.validation.Validator;
import dev.signet.runtime.validation.Violations;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.NullUnmarked;

/**
 * The rules of {@link Coupons.Upload}.
 */
@NullUnmarked
@Generated("fixtures.Coupons.Upload")
@SuppressWarnings({"deprecation", "removal"})
public final class Coupons_UploadValidator implements Validator<Coupons.Upload> {
    /**
     * The only one.
     */
    public static final Coupons_UploadValidator INSTANCE = new Coupons_UploadValidator();

    private static final PathSafeRule STOCK_ID_PATH_SAFE = new PathSafeRule("Coupons.Upload.stockId.pathSafe");

    private static final RequiredRule STOCK_ID_REQUIRED = new RequiredRule("Coupons.Upload.stockId.required", Severity.ENFORCE);

    private static final LengthRule REQUEST_NO_LENGTH = new LengthRule("Coupons.Upload.requestNo.length", Severity.ENFORCE, 6, 40, Length.Unit.CHARACTERS);

    private static final RequiredRule REQUEST_NO_REQUIRED = new RequiredRule("Coupons.Upload.requestNo.required", Severity.ENFORCE);

    private static final ItemsRule CODES_ITEMS = new ItemsRule("Coupons.Upload.codes.items", Severity.ENFORCE, 0, 200, false);

    private static final NoGapsRule CODES_NO_GAPS = new NoGapsRule("Coupons.Upload.codes.noGaps");

    private static final CharsetRule CODES_CHARSET = new CharsetRule("Coupons.Upload.codes.charset", Severity.ENFORCE, "0-9a-z_-", "09az__--");

    private static final RequiredRule CODES_REQUIRED = new RequiredRule("Coupons.Upload.codes.required", Severity.ENFORCE);

    private static final KnownConstantRule MODE_UNRECOGNIZED = new KnownConstantRule("Coupons.Upload.mode.unrecognized");

    private static final RequiredRule MODE_REQUIRED = new RequiredRule("Coupons.Upload.mode.required", Severity.ENFORCE);

    private static final RequiredWhenRule DELAY_REQUIRED = new RequiredWhenRule("Coupons.Upload.delay.required", Severity.ENFORCE, "mode is LATER");

    private static final AllowedWhenRule DELAY_ABSENT = new AllowedWhenRule("Coupons.Upload.delay.absent", Severity.WARN, "mode is LATER");

    private Coupons_UploadValidator() {
    }

    @Override
    public void check(Coupons.Upload value, Violations out) {
        out.enter("stock_id");
        if (value.stockId() == null) {
            STOCK_ID_REQUIRED.missing(out);
        } else {
            STOCK_ID_PATH_SAFE.check(value.stockId(), out);
        }
        out.exit();
        out.enter("request_no");
        if (value.requestNo() == null) {
            REQUEST_NO_REQUIRED.missing(out);
        } else {
            REQUEST_NO_LENGTH.check(value.requestNo(), out);
        }
        out.exit();
        out.enterRedacted("codes");
        if (value.codes() == null) {
            CODES_REQUIRED.missing(out);
        } else {
            CODES_ITEMS.check(value.codes(), out);
            for (int index = 0; index < value.codes().size(); index++) {
                out.enter(index);
                if (value.codes().get(index) == null) {
                    CODES_NO_GAPS.report(out);
                } else {
                    CODES_CHARSET.check(value.codes().get(index), out);
                }
                out.exit();
            }
        }
        out.exit();
        int modeBefore = out.failures();
        out.enter("mode");
        if (value.mode() == null) {
            MODE_REQUIRED.missing(out);
        } else {
            MODE_UNRECOGNIZED.check(value.mode(), Coupons_ModeCodec.TEXTS.hasText(value.mode()), out);
        }
        out.exit();
        boolean modeSound = out.failures() == modeBefore;
        if (modeSound) {
            out.enter("delay");
            DELAY_REQUIRED.check(value.mode() == Coupons.Mode.LATER, value.delay() != null, out);
            DELAY_ABSENT.check(value.mode() == Coupons.Mode.LATER, value.delay() != null, out);
            out.exit();
        }
    }
}
