package dev.signet.processor.read;

import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Constraint.CharsetConstraint;
import dev.signet.processor.model.Constraint.LengthConstraint;
import dev.signet.processor.model.Constraint.MatchesConstraint;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.processor.read.pattern.PatternCost;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code @Matches}. */
final class PatternReader {

    private final Problems problems;

    PatternReader(Problems problems) {
        this.problems = problems;
    }

    /** Adds what the pattern comes to: itself, or where it is one set of characters repeated, a set and a length. */
    void read(Mirror mirror, List<Constraint> constraints) {
        String pattern = unanchored(mirror.string("value"));
        String id = ConstraintReader.id(mirror, "matches");
        String severity = mirror.constant("severity");
        Optional<RepeatedSet> set = RepeatedSet.parse(pattern);
        if (set.isPresent()) {
            RepeatedSet found = set.get();
            constraints.add(new LengthConstraint(found.min(), found.max(), "CHARACTERS", id, severity, mirror.site()));
            constraints.add(new CharsetConstraint(found.declared(), found.ranges(), id, severity, mirror.site()));
            return;
        }
        constraints.add(new MatchesConstraint(pattern, id, severity, mirror.site()));
        problem(pattern, mirror.bool("backtracking"))
                .ifPresent(text ->
                        problems.add(Rule.MalformedPattern, mirror.site().member("value"), text));
    }

    private static Optional<String> problem(String pattern, boolean backtracking) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return Optional.of("The pattern cannot be read at character " + (Math.max(0, e.getIndex()) + 1) + ": "
                    + e.getDescription() + ".");
        }
        return backtracking ? Optional.empty() : PatternCost.problem(pattern);
    }

    // The whole text must match in any case.
    private static String unanchored(String pattern) {
        boolean choice = pattern.contains("|");
        if (choice || !pattern.startsWith("^") || !pattern.endsWith("$") || pattern.endsWith("\\$")) {
            return pattern;
        }
        return pattern.substring(1, pattern.length() - 1);
    }
}
