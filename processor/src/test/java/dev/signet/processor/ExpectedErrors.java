package dev.signet.processor;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The errors of a fixture: comments after the line that each belongs to, {@code // ERROR column 5 [RuleId] message}. */
final class ExpectedErrors {

    private static final Pattern COMMENT = Pattern.compile("// ERROR column (\\d+) (.*)");

    private ExpectedErrors() {}

    /** An error, its line counted without the comments. */
    record Found(long line, long column, String text) {

        private String comment() {
            return "// ERROR column " + column + " " + text;
        }
    }

    static List<Found> in(String fixture) {
        List<Found> found = new ArrayList<>();
        long line = 0;
        for (String text : fixture.split("\n", -1)) {
            Matcher comment = COMMENT.matcher(text);
            if (comment.matches()) {
                found.add(new Found(line, Long.parseLong(comment.group(1)), comment.group(2)));
            } else {
                line++;
            }
        }
        return found;
    }

    static String without(String fixture) {
        return fixture.replaceAll("(?m)^// ERROR column .*\n", "");
    }

    static List<Found> of(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> new Found(error.getLineNumber(), error.getColumnNumber(), error.getMessage(Locale.ROOT)))
                .toList();
    }

    static String with(String plain, List<Found> errors) {
        StringBuilder fixture = new StringBuilder();
        String[] lines = plain.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            fixture.append(lines[i]).append(i + 1 < lines.length ? "\n" : "");
            for (Found error : errors) {
                if (error.line() == i + 1) {
                    fixture.append(error.comment()).append('\n');
                }
            }
        }
        return fixture.toString();
    }
}
