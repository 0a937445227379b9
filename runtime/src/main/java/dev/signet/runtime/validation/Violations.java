package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of one request, and knows where in it the check stands. Nothing is allocated for a request that
 * breaks no rule, but this object, what finds a repetition in a list, the iterators of sets and maps, and what a method
 * with {@code @Check} allocates itself. For one thread, and one request.
 */
public final class Violations {

    /** How many violations are kept of each severity; a request that breaks more is told the first ones. */
    public static final int KEPT = 100;

    /** How deep a request may be nested; recursive records have no end of their own. */
    public static final int DEEPEST = 64;

    private static final int NOT_REDACTED = -1;

    private final Severities severities;
    private final List<Violation> refused = new ArrayList<>(0);
    private final List<Violation> warned = new ArrayList<>(0);
    private @Nullable String[] names = new String[8];
    private int[] indexes = new int[8];
    private int depth;
    private int redactedFrom = NOT_REDACTED;
    private int hidden;
    private int failures;
    private int unsound;

    /** Starts at the top of a request. */
    public Violations(Severities severities) {
        this.severities = severities;
    }

    /** Steps into the member of this wire name. */
    public void enter(String wireName) {
        push(wireName, 0);
    }

    /** Steps into a member whose values may not be shown; the same holds for everything inside it. */
    public void enterRedacted(String wireName) {
        if (redactedFrom == NOT_REDACTED) {
            redactedFrom = depth;
        }
        push(wireName, 0);
    }

    /** Hides the values reported from here on, without stepping anywhere; until {@link #show}. */
    public void hide() {
        hidden++;
    }

    /** Ends {@link #hide}. */
    public void show() {
        hidden--;
    }

    /** Steps into a value of a map, whose name is as secret as what it holds. */
    public void enterKey(@Nullable String key) {
        boolean shown = redactedFrom == NOT_REDACTED && hidden == 0;
        push(shown ? String.valueOf(key) : Shown.REDACTED, 0);
    }

    /** Steps into an element of a list. */
    public void enter(int index) {
        push(null, index);
    }

    /** Steps back out. */
    public void exit() {
        depth--;
        if (depth == redactedFrom) {
            redactedFrom = NOT_REDACTED;
        }
    }

    private void push(@Nullable String name, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        names[depth] = name;
        indexes[depth] = index;
        depth++;
    }

    /** Checks the record where the check stands by its own rules, unless it is nested too deeply to be sent. */
    public <T> void check(T value, Validator<T> validator) {
        if (depth < DEEPEST) {
            validator.check(value, this);
        } else {
            reportFixed("depth", "at most " + DEEPEST, "a record", "is nested more than " + DEEPEST + " levels deep");
        }
    }

    /** Reports that the value where the check stands breaks {@code rule}. */
    public void report(Rule rule, String limit, @Nullable Object value, String message) {
        add(rule, limit, shown(value), message);
    }

    /** Reports that {@code rule} is broken, in whatever value. */
    void report(Rule rule, String message) {
        add(rule, message, Violation.NO_VALUE, message);
    }

    private void add(Rule rule, String limit, String value, String message) {
        failures++;
        unsound += rule.severity() == Severity.ENFORCE ? 1 : 0;
        Severity severity = severities.of(rule.id(), rule.severity());
        List<Violation> list = severity == Severity.ENFORCE ? refused : warned;
        if (severity != Severity.OFF && list.size() < KEPT) {
            list.add(new Violation(pointer(), rule.id(), limit, value, message));
        }
    }

    /** Reports what no severity can allow: the request could not be sent as it is. */
    public void reportFixed(String rule, String limit, @Nullable Object value, String message) {
        failures++;
        unsound++;
        if (refused.size() < KEPT) {
            refused.add(new Violation(pointer(), rule, limit, shown(value), message));
        }
    }

    /** Rules broken so far, those of severity OFF included; tells whether a part of the request was sound. */
    public int failures() {
        return failures;
    }

    /**
     * Rules broken so far that their spec declares to be of severity ENFORCE, whatever the program says. While there is
     * none in it, a value has everything that its record's own methods may rely on.
     */
    public int unsound() {
        return unsound;
    }

    /** What makes the request impossible to send. */
    public List<Violation> refused() {
        return List.copyOf(refused);
    }

    /** What the listener is told. */
    public List<Violation> warned() {
        return List.copyOf(warned);
    }

    // That something is missing is no secret.
    private String shown(@Nullable Object value) {
        boolean mayBeShown = value == null || (redactedFrom == NOT_REDACTED && hidden == 0);
        return mayBeShown ? Shown.value(value) : Shown.REDACTED;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            pointer.append('/').append(name == null ? Integer.toString(indexes[i]) : escaped(name));
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
