package dev.signet.bulkupload;

/** What became of a code. In the journal by its name. */
enum CodeState {
    /** It waits for a request, the first one or another. */
    WAITING,
    /** It is in a request whose answer is not known. */
    IN_REQUEST,
    /** The platform took it. */
    UPLOADED,
    /** The platform has it, after an attempt of ours that left it open: it is ours. */
    UPLOADED_BEFORE,
    /** The platform had it before. */
    EXISTING,
    /** The platform did not take it, as often as it was asked. */
    FAILED
}
