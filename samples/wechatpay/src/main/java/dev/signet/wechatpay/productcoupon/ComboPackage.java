package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group of a set meal, from which some are picked.
 *
 * @param name the name of the group
 * @param pickCount how many of its items can be picked
 * @param choiceList the items to pick from
 */
public record ComboPackage(
        @Length(max = 15) @Required(severity = Severity.WARN) @Nullable
        String name,

        @Required(severity = Severity.WARN) @Nullable Long pickCount,

        @Items(max = 99) @Required(severity = Severity.WARN) @Nullable
        List<ComboPackageChoice> choiceList) {}
