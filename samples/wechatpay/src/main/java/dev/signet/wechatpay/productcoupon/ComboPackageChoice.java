package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * What can be picked in a group.
 *
 * @param name the name of the item
 * @param price the price of the item, in fen
 * @param count the quantity of the item
 * @param imageUrl the picture of the item
 * @param miniProgramAppid the mini program that the item leads to
 * @param miniProgramPath the path into that mini program
 */
public record ComboPackageChoice(
        @Length(max = 15) @Required(severity = Severity.WARN) @Nullable
        String name,

        @Required(severity = Severity.WARN) @Nullable Long price,

        @Range(max = 99) @Required(severity = Severity.WARN) @Nullable
        Long count,

        @Nullable String imageUrl,
        @Nullable String miniProgramAppid,
        @Nullable String miniProgramPath) {}
