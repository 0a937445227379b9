package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A way into a mini program, changed. The sources disagree on what of it is required.
 *
 * @param miniProgramsAppid the merchant's mini program, bound to the merchant the stock belongs to
 * @param miniProgramsPath the page of the mini program
 * @param entranceWords text on the way into it
 * @param guidingWords text that guides the user there
 */
public record ModifiedMiniProgramsInfo(
        @Required(severity = Severity.WARN) @Nullable String miniProgramsAppid,
        @Required(severity = Severity.WARN) @Nullable String miniProgramsPath,

        @Length(max = 5) @Required(severity = Severity.WARN) @Nullable
        String entranceWords,

        @Length(max = 6) @Nullable String guidingWords) {}
