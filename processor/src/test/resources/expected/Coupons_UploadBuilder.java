package fixtures;

import dev.signet.runtime.Generated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link Coupons.Upload}. For one thread.
 */
@Generated("fixtures.Coupons.Upload")
@SuppressWarnings({"deprecation", "removal"})
public final class Coupons_UploadBuilder {
    private @Nullable String stockId;

    private @Nullable String requestNo;

    private @Nullable List<String> codes;

    private Coupons. @Nullable Mode mode;

    private @Nullable Integer delay;

    private Coupons_UploadBuilder() {
    }

    /**
     * A builder that has nothing yet.
     */
    public static Coupons_UploadBuilder create() {
        return new Coupons_UploadBuilder();
    }

    /**
     * A builder that has everything {@code like} has.
     */
    public static Coupons_UploadBuilder from(Coupons.Upload like) {
        Coupons_UploadBuilder builder = create();
        builder.stockId = like.stockId();
        builder.requestNo = like.requestNo();
        builder.codes = like.codes();
        builder.mode = like.mode();
        builder.delay = like.delay();
        return builder;
    }

    /**
     * The stock.
     */
    public Coupons_UploadBuilder stockId(String stockId) {
        this.stockId = stockId;
        return this;
    }

    public Coupons_UploadBuilder requestNo(String requestNo) {
        this.requestNo = requestNo;
        return this;
    }

    public Coupons_UploadBuilder codes(List<String> codes) {
        this.codes = codes;
        return this;
    }

    public Coupons_UploadBuilder mode(Coupons.Mode mode) {
        this.mode = mode;
        return this;
    }

    public Coupons_UploadBuilder delay(@Nullable Integer delay) {
        this.delay = delay;
        return this;
    }

    /**
     * The record; throws {@link IllegalStateException} naming everything required that is missing.
     */
    @NullUnmarked
    public Coupons.Upload build() {
        List<String> missing = new ArrayList<>();
        if (this.stockId == null) {
            missing.add("stockId");
        }
        if (this.requestNo == null) {
            missing.add("requestNo");
        }
        if (this.codes == null) {
            missing.add("codes");
        }
        if (this.mode == null) {
            missing.add("mode");
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Coupons.Upload needs " + String.join(", ", missing));
        }
        return new Coupons.Upload(
                this.stockId,
                this.requestNo,
                this.codes,
                this.mode,
                this.delay);
    }
}
