package dev.signet.bulkupload;

import java.util.List;

/** The tables of a journal. */
final class Schema {

    /** How each is made, where it is not there. */
    static final List<String> TABLES = List.of(
            "create table if not exists upload (what text not null)",
            """
            create table if not exists code (
                line integer primary key,
                text text not null unique,
                state text not null default 'WAITING', -- a CodeState
                generation integer not null default 1,
                doubtful integer not null default 0, -- 1 after an attempt that left it open
                chunk integer,
                why text not null default '')""",
            "create index if not exists waiting on code (generation, line) where state = 'WAITING'",
            "create index if not exists in_chunk on code (chunk) where chunk is not null",
            """
            create table if not exists chunk (
                id integer primary key,
                request_no text not null,
                generation integer not null,
                answered integer not null default 0)""",
            "create index if not exists unanswered on chunk (id) where answered = 0",
            """
            create table if not exists bad_line (
                line integer primary key,
                why text not null,
                duplicate integer not null)""");

    /** Lines of the file, what became of them, and why: so many at most. */
    static final String REMARKS = """
            select line, 'bad line', why from bad_line where duplicate = 0
            union all select line, 'duplicate', why from bad_line where duplicate = 1
            union all select line, 'existing', 'the stock had it before' from code where state = 'EXISTING'
            union all select line, 'failed', why from code where state = 'FAILED'
            order by line limit ?""";

    /** Puts the next codes of a generation into a request: its id, the generation, how many. */
    static final String TAKE = """
            update code set state = 'IN_REQUEST', chunk = ? where line in (
                select line from code where state = 'WAITING' and generation = ? order by line limit ?)""";

    static final String COUNT_DUPLICATES = "select count(*) from bad_line where duplicate = 1";
    static final String COUNT_BAD_LINES = "select count(*) from bad_line where duplicate = 0";

    private Schema() {}
}
