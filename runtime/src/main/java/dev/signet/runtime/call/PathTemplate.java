package dev.signet.runtime.call;

import dev.signet.runtime.validation.HeadText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path with placeholders, such as {@code /v3/stocks/{stock_id}}; level 1 of RFC 6570. Works in both directions: a client
 * expands it, a server matches it. Immutable.
 */
public final class PathTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");

    private final String template;
    private final List<String> literals = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Pattern pattern;

    /** A template, which the processor has checked to be well-formed. */
    public PathTemplate(String template) {
        this.template = template;
        Matcher placeholders = PLACEHOLDER.matcher(template);
        StringBuilder regex = new StringBuilder();
        int end = 0;
        while (placeholders.find()) {
            literals.add(template.substring(end, placeholders.start()));
            names.add(placeholders.group(1));
            regex.append(Pattern.quote(literals.get(literals.size() - 1))).append("([^/]+)");
            end = placeholders.end();
        }
        literals.add(template.substring(end));
        this.pattern = Pattern.compile(regex + Pattern.quote(literals.get(literals.size() - 1)));
    }

    /**
     * The encoded path.
     *
     * @throws UnsafePathException if a value is missing, or would change what the path means
     */
    public String expand(Map<String, String> values) {
        StringBuilder path = new StringBuilder(literals.get(0));
        for (int i = 0; i < names.size(); i++) {
            path.append(PercentEncoding.encode(safe(names.get(i), values.get(names.get(i)))));
            path.append(literals.get(i + 1));
        }
        return withoutDotSegments(path.toString());
    }

    /** The decoded values of a path that fits this template; empty if it does not. */
    public Optional<Map<String, String>> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), PercentEncoding.decode(matcher.group(i + 1)));
        }
        return Optional.of(values);
    }

    /** How many placeholders it has. */
    public int placeholders() {
        return names.size();
    }

    /** The template as the spec has it. */
    @Override
    public String toString() {
        return template;
    }

    private static String safe(String name, @Nullable String value) {
        String problem = problem(value);
        if (problem != null) {
            throw new UnsafePathException(name, problem);
        }
        return Objects.requireNonNull(value);
    }

    // Dot segments are looked for in the whole path: two values that share a segment can form one together.
    private static @Nullable String problem(@Nullable String value) {
        if (value == null) {
            return "is missing";
        }
        return value.isEmpty() ? "is empty" : HeadText.problem(value);
    }

    private String withoutDotSegments(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                throw new UnsafePathException(String.join(", ", names), "makes a dot segment");
            }
        }
        return path;
    }
}
