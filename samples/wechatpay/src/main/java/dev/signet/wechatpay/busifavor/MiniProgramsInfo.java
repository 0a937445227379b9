package dev.signet.wechatpay.busifavor;

import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** A way into a mini program. */
public record MiniProgramsInfo(
        String miniProgramsAppid,
        String miniProgramsPath,
        @Length(max = 5) String entranceWords,
        @Length(max = 6) @Nullable String guidingWords) {}
