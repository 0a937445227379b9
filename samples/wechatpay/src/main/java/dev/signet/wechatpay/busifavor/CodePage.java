package dev.signet.wechatpay.busifavor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of uploaded codes. */
public record CodePage(
        String stockId,
        Long totalCount,
        Long limit,
        Long offset,
        @Nullable List<CodeInformation> data) {}
