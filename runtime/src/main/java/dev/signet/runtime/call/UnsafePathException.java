package dev.signet.runtime.call;

/** A value that cannot stand in a path. */
public final class UnsafePathException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String problem;

    UnsafePathException(String name, String problem) {
        super("path value " + name + " " + problem);
        this.name = name;
        this.problem = problem;
    }

    /** The placeholder's name. */
    public String name() {
        return name;
    }

    /** What is wrong with the value, such as "is empty". */
    public String problem() {
        return problem;
    }
}
