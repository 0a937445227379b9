package dev.signet.runtime;

/**
 * What generated code may call. Generated code names the constant of the processor that wrote it, so that a mix of
 * versions that do not fit fails to compile, in words that name this class. The cure is to compile the specs again, with
 * processor and runtime of one version.
 */
public final class RuntimeAbi {

    /** The first, and so far the only one. */
    public static final int V1 = 1;

    private RuntimeAbi() {}
}
