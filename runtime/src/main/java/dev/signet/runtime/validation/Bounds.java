package dev.signet.runtime.validation;

/** How two bounds read in a message. */
final class Bounds {

    private Bounds() {}

    /** {@code 6..40}, {@code at least 6}, {@code at most 40}: a bound at the end of what there is goes unsaid. */
    static String of(long min, long max, long least, long greatest) {
        if (min <= least) {
            return "at most " + max;
        }
        return max >= greatest ? "at least " + min : min + ".." + max;
    }
}
