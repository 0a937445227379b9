package dev.signet.wechatpay.busifavor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of uploaded codes.
 *
 * @param stockId the stock
 * @param totalCount how many codes were uploaded for the stock
 * @param limit how many codes this page has
 * @param offset where the page starts, as asked for
 * @param data the codes
 */
public record CodePage(
        String stockId,
        Long totalCount,
        Long limit,
        Long offset,
        @Nullable List<CodeInformation> data) {}
