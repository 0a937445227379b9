package dev.signet.wechatpay.busifavor;

import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * A way into a mini program.
 *
 * @param miniProgramsAppid the merchant's mini program, bound to the caller or to the merchant the stock belongs to
 * @param miniProgramsPath the page of the mini program
 * @param entranceWords text on the way into it
 * @param guidingWords text that guides the user there
 */
public record MiniProgramsInfo(
        String miniProgramsAppid,
        String miniProgramsPath,
        @Length(max = 5) String entranceWords,
        @Length(max = 6) @Nullable String guidingWords) {}
