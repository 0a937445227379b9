package dev.signet.wechatpay.pay;

import dev.signet.spec.Query;
import org.jspecify.annotations.Nullable;

/**
 * Downloads a bill, by the address that a request for the bill gave.
 *
 * @param token the token in the address of the bill
 * @param tartype how the bill is packed
 */
public record DownloadBill(
        @Query String token, @Query @Nullable String tartype) {}
