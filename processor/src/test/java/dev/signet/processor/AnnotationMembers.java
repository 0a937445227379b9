package dev.signet.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be written between an annotation's parentheses, read from its source. */
final class AnnotationMembers {

    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final Pattern MEMBER = Pattern.compile(
            COMMENT + "(?<what>[A-Za-z.<>?\\[\\] ]+ (?<name>\\w+)\\(\\)(?: default [^;]+)?);", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile(COMMENT + "(?<name>[A-Z0-9_]+)\\s*[,;}]", Pattern.DOTALL);
    private static final Pattern ENUM =
            Pattern.compile("\n    enum (?<name>\\w+) \\{(?<body>.*?\n    })", Pattern.DOTALL);

    private final Set<String> said = new HashSet<>();

    /** A list in Markdown; empty for an annotation without members. What was said of another's is not said again. */
    String list(String source) {
        List<String> lines = new ArrayList<>();
        Matcher member = MEMBER.matcher(withoutContainer(source));
        while (member.find()) {
            String text = FixtureDocs.text(member.group(1));
            String doc = said.add(member.group("name") + text) ? ": " + text : "";
            lines.add("- `" + member.group("what").replaceAll("\\s+", " ") + "`" + doc + "\n");
        }
        Matcher type = ENUM.matcher(source);
        while (type.find()) {
            Matcher constant = CONSTANT.matcher(type.group("body"));
            while (constant.find()) {
                String name = type.group("name") + "." + constant.group("name");
                lines.add("- `" + name + "`: " + FixtureDocs.text(constant.group(1)) + "\n");
            }
        }
        return lines.isEmpty() ? "" : String.join("", lines) + "\n";
    }

    private static String withoutContainer(String source) {
        int container = source.indexOf("\n    @interface ");
        return container < 0 ? source : source.substring(0, container);
    }
}
