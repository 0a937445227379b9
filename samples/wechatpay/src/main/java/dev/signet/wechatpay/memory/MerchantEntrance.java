package dev.signet.wechatpay.memory;

import dev.signet.wechatpay.busifavor.CustomEntrance;
import dev.signet.wechatpay.busifavor.CustomEntranceBuilder;
import dev.signet.wechatpay.busifavor.MiniProgramsInfo;
import dev.signet.wechatpay.busifavor.ModifiedCustomEntrance;
import dev.signet.wechatpay.busifavor.ModifiedMiniProgramsInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways from a coupon to the merchant, as a request changes them; what it does not name stays. */
final class MerchantEntrance {

    private MerchantEntrance() {}

    static @Nullable CustomEntrance changed(@Nullable CustomEntrance before, @Nullable ModifiedCustomEntrance change) {
        if (change == null) {
            return before;
        }
        CustomEntranceBuilder changed =
                Optional.ofNullable(before).map(CustomEntranceBuilder::from).orElseGet(CustomEntranceBuilder::create);
        Optional.ofNullable(change.appid()).ifPresent(changed::appid);
        Optional.ofNullable(change.hallId()).ifPresent(changed::hallId);
        Optional.ofNullable(change.codeDisplayMode()).ifPresent(changed::codeDisplayMode);
        Optional.ofNullable(change.miniProgramsInfo())
                .map(MerchantEntrance::whole)
                .ifPresent(changed::miniProgramsInfo);
        return changed.build();
    }

    private static MiniProgramsInfo whole(ModifiedMiniProgramsInfo info) {
        return new MiniProgramsInfo(
                Refusals.required(info.miniProgramsAppid(), "mini_programs_appid"),
                Refusals.required(info.miniProgramsPath(), "mini_programs_path"),
                Refusals.required(info.entranceWords(), "entrance_words"),
                info.guidingWords());
    }
}
