package dev.signet.processor.read;

import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Constraint.CharsetConstraint;
import dev.signet.processor.model.Constraint.ItemsConstraint;
import dev.signet.processor.model.Constraint.LengthConstraint;
import dev.signet.processor.model.Constraint.RangeConstraint;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Matches;
import dev.signet.spec.constraint.Range;
import java.util.ArrayList;
import java.util.List;

/** Reads the limits on a value. */
final class ConstraintReader {

    private final Annotations annotations;
    private final PatternReader patterns;
    private final Problems problems;

    ConstraintReader(Annotations annotations, Problems problems) {
        this.annotations = annotations;
        this.patterns = new PatternReader(problems);
        this.problems = problems;
    }

    List<Constraint> read(Place place) {
        List<Constraint> constraints = new ArrayList<>();
        annotations.all(place, Length.class, Length.All.class).forEach(mirror -> constraints.add(length(mirror)));
        annotations.all(place, Charset.class, Charset.All.class).forEach(mirror -> constraints.add(charset(mirror)));
        annotations.all(place, Matches.class, Matches.All.class).forEach(mirror -> patterns.read(mirror, constraints));
        annotations.all(place, Range.class, Range.All.class).forEach(mirror -> constraints.add(range(mirror)));
        annotations.all(place, Items.class, Items.All.class).forEach(mirror -> constraints.add(items(mirror)));
        return constraints;
    }

    private static Constraint length(Mirror mirror) {
        return new LengthConstraint(
                mirror.integer("min"),
                mirror.integer("max"),
                mirror.constant("unit"),
                id(mirror, "length"),
                mirror.constant("severity"),
                mirror.site());
    }

    private Constraint charset(Mirror mirror) {
        String declared = mirror.string("value");
        CharsetRanges ranges = CharsetRanges.parse(declared);
        ranges.problem()
                .ifPresent(text ->
                        problems.add(Rule.MalformedCharset, mirror.site().member("value"), text));
        return new CharsetConstraint(
                declared, ranges.pairs(), id(mirror, "charset"), mirror.constant("severity"), mirror.site());
    }

    private static Constraint range(Mirror mirror) {
        return new RangeConstraint(
                mirror.longInteger("min"),
                mirror.longInteger("max"),
                id(mirror, "range"),
                mirror.constant("severity"),
                mirror.site());
    }

    private static Constraint items(Mirror mirror) {
        return new ItemsConstraint(
                mirror.integer("min"),
                mirror.integer("max"),
                mirror.bool("unique"),
                id(mirror, "items"),
                mirror.constant("severity"),
                mirror.site());
    }

    static String id(Mirror mirror, String annotation) {
        return mirror.string("id").isEmpty() ? annotation : mirror.string("id");
    }
}
