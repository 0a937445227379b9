package dev.signet.runtime.call;

import dev.signet.runtime.error.ConfigurationException;

/**
 * What generated code may call. Generated code names the constant of the processor that wrote it, so that a mix of
 * versions that do not fit fails to compile, in words that name this class; and where classes of two versions meet only at
 * run time, the first endpoint says so. The cure is to compile the specs again, with processor and runtime of one version.
 */
public final class RuntimeAbi {

    /** The first, and so far the only one. */
    public static final int V1 = 1;

    private RuntimeAbi() {}

    static void require(int abi, String endpoint) {
        if (abi != V1) {
            throw new ConfigurationException(
                    endpoint + " was generated for version " + abi + " of the runtime's interface, "
                            + "but this runtime has version " + V1
                            + ". Give signet-processor and signet-runtime one version, and "
                            + "compile the spec again.");
        }
    }
}
