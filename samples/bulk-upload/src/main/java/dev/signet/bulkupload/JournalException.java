package dev.signet.bulkupload;

import java.sql.SQLException;

/** The journal cannot be read or written; nothing is sent without it. */
final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalException(String why) {
        super(why);
    }

    JournalException(String why, SQLException cause) {
        super(why, cause);
    }
}
