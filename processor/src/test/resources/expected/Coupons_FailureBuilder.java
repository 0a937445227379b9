package fixtures;

import dev.signet.runtime.Generated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link Coupons.Failure}. For one thread.
 */
@Generated("fixtures.Coupons.Failure")
@SuppressWarnings({"deprecation", "removal"})
public final class Coupons_FailureBuilder {
    private @Nullable String code;

    private @Nullable Boolean final_;

    private Coupons_FailureBuilder() {
    }

    /**
     * A builder that has nothing yet.
     */
    public static Coupons_FailureBuilder create() {
        return new Coupons_FailureBuilder();
    }

    /**
     * A builder that has everything {@code like} has.
     */
    public static Coupons_FailureBuilder from(Coupons.Failure like) {
        Coupons_FailureBuilder builder = create();
        builder.code = like.code();
        builder.final_ = like.final_();
        return builder;
    }

    public Coupons_FailureBuilder code(String code) {
        this.code = code;
        return this;
    }

    public Coupons_FailureBuilder final_(boolean final_) {
        this.final_ = final_;
        return this;
    }

    /**
     * The record; throws {@link IllegalStateException} naming everything required that is missing.
     */
    @NullUnmarked
    public Coupons.Failure build() {
        List<String> missing = new ArrayList<>();
        if (this.code == null) {
            missing.add("code");
        }
        if (this.final_ == null) {
            missing.add("final_");
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Coupons.Failure needs " + String.join(", ", missing));
        }
        return new Coupons.Failure(
                this.code,
                this.final_);
    }
}
