package fixtures;

import dev.signet.runtime.Generated;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.RuntimeAbi;
import dev.signet.runtime.call.Served;
import dev.signet.runtime.error.ApiException;
import dev.signet.spec.Retry;
import java.util.List;

/**
 * The endpoints of {@link Coupons} as values, for callers and servers.
 */
@Generated("fixtures.Coupons")
@SuppressWarnings({"deprecation", "removal"})
public final class CouponsEndpoints {
    /**
     * Uploads codes.
     */
    public static final Endpoint<Coupons.Upload, Coupons.Uploaded> UPLOAD = Endpoint.builder(RuntimeAbi.V1, "Coupons.upload")
            .at(Method.POST, "/stocks/{stock_id}/codes", "WECHATPAY_BRAND", List.of("https://api.example.com"))
            .types(Coupons_UploadCodec.INSTANCE, Coupons_UploadValidator.INSTANCE, Coupons_UploadedCodec.INSTANCE)
            .idempotencyKey(request -> request.requestNo())
            .rate(20, 1)
            .error(400, "SYSTEM_ERROR", "Busy.", "", Retry.SAME_REQUEST)
            .error(500, "SYSTEM_ERROR", "Broken.", "Wait & see.", Retry.NEVER)
            .error(403, "NO_AUTH", "", "", Retry.NEVER)
            .build();

    private CouponsEndpoints() {
    }

    /**
     * Each endpoint with the method of {@code implementation} that answers it.
     */
    public static List<Served<?, ?>> serve(Coupons implementation) {
        return List.<Served<?, ?>>of(
                new Served<Coupons.Upload, Coupons.Uploaded>(UPLOAD, request -> implementation.upload(request)));
    }

    /**
     * The errors that the page of {@code upload} lists.
     */
    public enum UploadError {
        /**
         * 400. Busy.
         */
        SYSTEM_ERROR_400(400, "SYSTEM_ERROR"),

        /**
         * 500. Broken. Wait &amp; see.
         */
        SYSTEM_ERROR_500(500, "SYSTEM_ERROR"),

        /**
         * 403.
         */
        NO_AUTH(403, "NO_AUTH"),

        /**
         * An error that the page does not list.
         */
        UNLISTED(0, "");

        private final int status;

        private final String code;

        UploadError(int status, String code) {
            this.status = status;
            this.code = code;
        }

        /**
         * The constant for what the server answered.
         */
        public static UploadError of(ApiException error) {
            for (UploadError constant : values()) {
                if (constant.status == error.status() && constant.code.equals(error.code())) {
                    return constant;
                }
            }
            return UNLISTED;
        }
    }
}
