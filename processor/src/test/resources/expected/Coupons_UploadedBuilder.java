package fixtures;

import dev.signet.runtime.Generated;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link Coupons.Uploaded}. For one thread.
 */
@Generated("fixtures.Coupons.Uploaded")
@SuppressWarnings({"deprecation", "removal"})
public final class Coupons_UploadedBuilder {
    private @Nullable Long count;

    private @Nullable List<Coupons.Failure> failures;

    private Coupons. @Nullable State state;

    private Coupons_UploadedBuilder() {
    }

    /**
     * A builder that has nothing yet.
     */
    public static Coupons_UploadedBuilder create() {
        return new Coupons_UploadedBuilder();
    }

    /**
     * A builder that has everything {@code like} has.
     */
    public static Coupons_UploadedBuilder from(Coupons.Uploaded like) {
        Coupons_UploadedBuilder builder = create();
        builder.count = like.count();
        builder.failures = like.failures();
        builder.state = like.state();
        return builder;
    }

    public Coupons_UploadedBuilder count(long count) {
        this.count = count;
        return this;
    }

    public Coupons_UploadedBuilder failures(@Nullable List<Coupons.Failure> failures) {
        this.failures = failures;
        return this;
    }

    public Coupons_UploadedBuilder state(Coupons.State state) {
        this.state = state;
        return this;
    }

    /**
     * The record; throws {@link IllegalStateException} naming everything required that is missing.
     */
    @NullUnmarked
    public Coupons.Uploaded build() {
        List<String> missing = new ArrayList<>();
        if (this.count == null) {
            missing.add("count");
        }
        if (this.state == null) {
            missing.add("state");
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Coupons.Uploaded needs " + String.join(", ", missing));
        }
        return new Coupons.Uploaded(
                this.count,
                this.failures,
                this.state);
    }
}
