package dev.signet.processor.read;

import dev.signet.processor.model.PathModel;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a path template. */
final class PathReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9_]+)\\}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z]+://[^/]*/?");
    private static final Pattern SIDE_BY_SIDE = Pattern.compile(PLACEHOLDER + "" + PLACEHOLDER);
    private static final Pattern EMPTY_OR_DOTS = Pattern.compile("/(?:/|\\.{1,2}(?:/|$))");
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9._~:@/-]*");

    private PathReader() {}

    static PathModel read(String template, Site site, Problems problems) {
        Optional<String> problem = problem(template);
        problem.ifPresent(text -> problems.add(Rule.MalformedPath, site, text));
        List<String> names = new ArrayList<>();
        Matcher placeholders = PLACEHOLDER.matcher(template);
        while (placeholders.find()) {
            String name = placeholders.group(1);
            if (names.contains(name)) {
                problems.add(
                        Rule.MalformedPath,
                        site,
                        "{" + name + "} stands in the path twice. Give the two different names.");
            }
            names.add(name);
        }
        return new PathModel(template, names, problem.isEmpty(), site);
    }

    private static Optional<String> problem(String template) {
        Matcher host = HOST.matcher(template);
        if (host.lookingAt()) {
            return Optional.of("The path has a host in it, which belongs into hosts of @Api. Write \"/"
                    + template.substring(host.end()) + "\".");
        }
        if (!template.startsWith("/")) {
            return Optional.of("The path \"" + template + "\" does not begin with /. Write \"/" + template + "\".");
        }
        if (EMPTY_OR_DOTS.matcher(template).find()) {
            return Optional.of(
                    "The path has an empty or dot segment, which servers and proxies read differently. Remove it.");
        }
        if (template.contains("?") || template.contains("#")) {
            return Optional.of("A path has no query and no fragment. Declare query parameters with @Query.");
        }
        Matcher together = SIDE_BY_SIDE.matcher(template);
        if (together.find()) {
            return Optional.of("{" + together.group(1) + "} and {" + together.group(2)
                    + "} stand side by side, so that nothing says where one ends and the other begins. Write something "
                    + "between them, such as {" + together.group(1) + "}/{" + together.group(2) + "}.");
        }
        String rest = PLACEHOLDER.matcher(template).replaceAll("");
        return LITERAL.matcher(rest).matches() ? Optional.empty() : Optional.of(unreadable(template));
    }

    private static String unreadable(String template) {
        for (int i = 0; i < template.length(); i++) {
            Matcher placeholder = PLACEHOLDER.matcher(template).region(i, template.length());
            if (placeholder.lookingAt()) {
                i = placeholder.end() - 1;
            } else if (!LITERAL.matcher(template.substring(i, i + 1)).matches()) {
                return "The path cannot be read at character " + (i + 1) + ", '" + template.charAt(i)
                        + "'. A placeholder is written {name}; other text is letters, digits and - . _ ~ : @ /.";
            }
        }
        return "The path cannot be read.";
    }
}
