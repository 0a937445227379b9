package dev.signet.runtime;

import java.util.List;

/**
 * What {@link Caller#check} found of a caller: its keys, their dates, its clock. Prints as a table, without keys.
 *
 * @param findings in the order in which they were looked at
 */
public record Checkup(List<Finding> findings) {

    // The columns where these begin.
    private static final int SUBJECT = 6;
    private static final int TEXT = 24;

    /** A copy of {@code findings}. */
    public Checkup {
        findings = List.copyOf(findings);
    }

    /**
     * One thing that was looked at.
     *
     * @param level what it means
     * @param subject what was looked at, such as {@code own certificate}
     * @param text what was found, and what to do
     */
    public record Finding(Level level, String subject, String text) {}

    /** What a finding means. */
    public enum Level {
        /** As it should be. */
        OK,
        /** It works, but not for long, or not for everything. */
        WARN,
        /** It cannot work. */
        FAIL
    }

    /** Whether nothing is found that cannot work. */
    public boolean passed() {
        return findings.stream().noneMatch(finding -> finding.level() == Level.FAIL);
    }

    /** A line for each finding, and below it what explains a signature that was refused. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (Finding finding : findings) {
            table.append(padded(finding.level().name(), SUBJECT))
                    .append(padded(finding.subject(), TEXT - SUBJECT))
                    .append(finding.text().replace("\n", "\n" + " ".repeat(TEXT)))
                    .append('\n');
        }
        return table.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
