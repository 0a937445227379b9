package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the merchant adds to instalments. */
public record SubsidyInfo(@Nullable List<SubsidyDetail> subsidyDetail) {}
