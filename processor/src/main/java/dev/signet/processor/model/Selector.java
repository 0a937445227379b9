package dev.signet.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a rule looks: a component beside the one it stands on, or a path to another.
 *
 * @param written as in the source
 * @param up how many records outward
 * @param searching whether it is the nearest record around that has such a component
 * @param names the component there, and components of the records within it
 */
public record Selector(String written, int up, boolean searching, List<String> names) {

    private static final Pattern PATH =
            Pattern.compile("((?:\\.\\./)*|/)([\\p{L}_$][\\p{L}\\p{N}_$]*(?:/[\\p{L}_$][\\p{L}\\p{N}_$]*)*)");

    /** The selector of a text, if it is one. */
    public static Optional<Selector> parse(String written) {
        Matcher path = PATH.matcher(written);
        if (!path.matches()) {
            return Optional.empty();
        }
        String start = path.group(1);
        boolean searching = start.equals("/");
        List<String> names = List.of(path.group(2).split("/", -1));
        return Optional.of(new Selector(written, searching ? 0 : start.length() / 3, searching, names));
    }

    /** Whether it stays in the record of the component it stands on. */
    public boolean isLocal() {
        return up == 0 && !searching;
    }
}
