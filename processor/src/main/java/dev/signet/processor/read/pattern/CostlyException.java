package dev.signet.processor.read.pattern;

/** The pattern has something that is slow whatever stands around it. */
final class CostlyException extends RuntimeException {

    static final String REPEATED = "a repetition is repeated, which can take very long";

    private static final long serialVersionUID = 1L;

    private final int offset;

    CostlyException(int offset, String problem) {
        super(problem);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
