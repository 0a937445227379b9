package dev.signet.bulkupload;

import dev.signet.wechatpay.productcoupon.FailedCouponCode;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an answer says of each code of its request. A code that it does not take is asked for again, a bounded number of times. */
final class Answered {

    private static final int LONGEST = 200;

    private final Set<String> taken;
    private final Set<String> existing;
    private final Map<String, String> failures = new HashMap<>();
    private final int generations;

    /** {@code generations}: how often a code is asked for at most. */
    Answered(UploadedCouponCodes answer, int generations) {
        this.taken = set(answer.successCodeList());
        // A code that stands twice in one request is there, whichever of the two was taken.
        this.taken.addAll(set(answer.duplicateCodeList()));
        this.existing = set(answer.alreadyExistCodeList());
        for (FailedCouponCode failed :
                Optional.ofNullable(answer.failedCodeList()).orElse(List.of())) {
            String code = String.valueOf(failed.couponCode());
            failures.put(code, printable(failed.code() + " " + failed.message(), code));
        }
        this.generations = generations;
    }

    // What a server says is shown in a terminal and a table, and codes are shown in neither.
    private static String printable(String words, String code) {
        String plain = words.replace(code, "***").replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    private static Set<String> set(@Nullable List<String> codes) {
        return codes == null ? new HashSet<>() : new HashSet<>(codes);
    }

    /** {@code doubtful} tells the codes that an attempt before may have brought. */
    List<Fate> fates(Chunk chunk, Predicate<String> doubtful) {
        return chunk.codes().stream().map(code -> fate(code, chunk, doubtful)).toList();
    }

    private Fate fate(String code, Chunk chunk, Predicate<String> doubtful) {
        if (taken.contains(code)) {
            return new Fate(code, CodeState.UPLOADED, chunk.generation(), "");
        }
        if (existing.contains(code)) {
            CodeState state = doubtful.test(code) ? CodeState.UPLOADED_BEFORE : CodeState.EXISTING;
            return new Fate(code, state, chunk.generation(), "");
        }
        String why = failures.getOrDefault(code, "the answer does not name it");
        return chunk.generation() < generations
                ? new Fate(code, CodeState.WAITING, chunk.generation() + 1, why)
                : new Fate(code, CodeState.FAILED, chunk.generation(), why);
    }
}
