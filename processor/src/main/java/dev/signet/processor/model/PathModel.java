package dev.signet.processor.model;

import dev.signet.processor.problem.Site;
import java.util.List;

/**
 * A path template and the names of its placeholders, in order.
 *
 * @param readable whether it is a template at all; if not, it was reported, and nothing else is said about it
 */
public record PathModel(String template, List<String> placeholders, boolean readable, Site site) {

    /** A stand-in for a path that is not there. */
    public static PathModel unreadable(Site site) {
        return new PathModel("/", List.of(), false, site);
    }
}
