package dev.signet.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passages of fixtures and sources, as a document shows them. */
final class FixtureDocs {

    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link) ((?:[^{}]|\\{[^}]*})*)}");

    private FixtureDocs() {}

    /** The first sentence of the Javadoc before a declaration. */
    static String summary(String source, String declaration) {
        String text = doc(source, declaration);
        Matcher sentence = Pattern.compile("(.*?[.])(?: [A-Z].*| *)").matcher(text);
        return sentence.matches() ? sentence.group(1) : text;
    }

    /** The whole Javadoc before a declaration. */
    static String doc(String source, String declaration) {
        int end = source.lastIndexOf("*/", source.indexOf("\n" + declaration) + declaration.length());
        return text(source.substring(source.lastIndexOf("/**", end) + 3, end));
    }

    /** What stands in a comment, in one line. */
    static String text(String comment) {
        return code(comment.replaceAll("(?m)^\\s*\\* ?", "").strip().replaceAll("\\s+", " "));
    }

    // Names stand without their packages.
    private static String code(String text) {
        return TAG.matcher(text.replaceAll("</?code>", "`"))
                .replaceAll(tag -> "`" + Matcher.quoteReplacement(name(tag.group(1))) + "`");
    }

    private static String name(String written) {
        return written.replaceAll("^(?:[a-z]+\\.)+|^#", "").replaceAll("^(\\w+)#", "$1.");
    }

    /** What shows the mistake: the lines after the mark, if there is one, else the declaration with the first error. */
    static List<String> wrong(String fixture) {
        List<String> lines = ExpectedErrors.without(fixture).lines().toList();
        int mark = mark(lines, "// WRONG");
        return mark < 0
                ? declaration(lines, (int) ExpectedErrors.in(fixture).get(0).line() - 1)
                : paragraph(lines, mark + 1);
    }

    /** The first error in what shows the mistake. */
    static String error(String fixture) {
        int mark = mark(ExpectedErrors.without(fixture).lines().toList(), "// WRONG");
        return ExpectedErrors.in(fixture).stream()
                .filter(error -> error.line() > mark)
                .findFirst()
                .orElseThrow()
                .text();
    }

    // Annotations above a line, and what they stand on.
    private static List<String> declaration(List<String> lines, int line) {
        int first = line;
        while (isAnnotation(lines.get(first - 1))) {
            first--;
        }
        int last = line;
        while (isAnnotation(lines.get(last))) {
            last++;
        }
        return lines.subList(first, last + 1);
    }

    private static int mark(List<String> lines, String mark) {
        return lines.stream().map(String::strip).toList().indexOf(mark);
    }

    private static boolean isAnnotation(String line) {
        return line.strip().matches("@\\w+(\\(.*\\))?");
    }

    /** The lines after the mark, to the end of their paragraph. */
    static List<String> right(String fixture) {
        List<String> lines = fixture.lines().toList();
        return paragraph(lines, mark(lines, "// RIGHT") + 1);
    }

    /** The lines from here to the next empty one, or comment. */
    static List<String> paragraph(List<String> lines, int from) {
        List<String> paragraph = new ArrayList<>();
        int indentation = indentation(lines.get(from));
        for (String line : lines.subList(from, lines.size())) {
            // Less indented is what closes something further out.
            if (line.isBlank() || line.strip().startsWith("//") || indentation(line) < indentation) {
                break;
            }
            paragraph.add(line);
        }
        return paragraph;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** A block of code, indented as Markdown wants it, whatever its own indentation was. */
    static String indented(List<String> lines) {
        return String.join("\n", lines)
                .stripIndent()
                .lines()
                .map(line -> "    " + line + "\n")
                .reduce("", String::concat);
    }
}
