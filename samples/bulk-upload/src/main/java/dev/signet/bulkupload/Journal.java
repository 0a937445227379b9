package dev.signet.bulkupload;

import dev.signet.bulkupload.CodeFile.Reader;
import dev.signet.bulkupload.Database.Changes;
import dev.signet.runtime.batch.Batches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is to be done, and what was done, on the disk. A request stands in it before it is sent, so that after a kill the same codes go
 * out again with the same number. For many threads.
 */
final class Journal implements AutoCloseable {

    /** What one request takes. */
    static final int MOST = 200;

    private static final String VERSION = "1";

    private final Database database;
    private final Target target;

    private Journal(Database database, Target target) {
        this.database = database;
        this.target = target;
    }

    /** Opens the journal of a file, or makes it and reads the file into it; refuses one of another file, or for another stock. */
    static Journal open(Path path, CodeFile file, Target target) throws IOException {
        Journal journal = new Journal(new Database(path), target);
        try {
            journal.begin(path, file);
            return journal;
        } catch (RuntimeException | IOException e) {
            journal.close();
            throw e;
        }
    }

    private void begin(Path path, CodeFile file) throws IOException {
        database.transaction(() -> {
            Schema.TABLES.forEach(database::change);
            return true;
        });
        List<String> known = database.rows("select what from upload", row -> row.getString(1));
        if (known.isEmpty()) {
            database.transaction(() -> load(file));
        } else if (!known.get(0).equals(what(file, file.sha256()))) {
            throw new JournalException(
                    "The journal " + path + " is of another upload: the file has changed since, or the"
                            + " stock, or how the file is read. Go on with what it was begun with, or begin anew with --journal"
                            + " and another name.");
        }
    }

    // In one transaction: a journal has all of its file, or nothing.
    private String load(CodeFile file) throws IOException {
        String sha256 = file.read(new Reader() {
            @Override
            public void code(long line, String code) {
                int added = database.change("insert or ignore into code (line, text) values (?, ?)", line, code);
                if (added == 0) {
                    database.change(
                            "insert into bad_line (line, why, duplicate) values (?, 'repeats a code', 1)", line);
                }
            }

            @Override
            public void badLine(long line, String why) {
                database.change("insert into bad_line (line, why, duplicate) values (?, ?, 0)", line, why);
            }
        });
        database.change("insert into upload (what) values (?)", what(file, sha256));
        return sha256;
    }

    private String what(CodeFile file, String sha256) {
        return VERSION + ", " + target + ", " + file.reading() + ", SHA-256 " + sha256;
    }

    /** After a process that ended in the midst: what it had sent may have arrived. */
    synchronized List<Chunk> unanswered() {
        return database.rows(
                "select id, request_no, generation from chunk where answered = 0 order by id",
                row -> new Chunk(row.getLong(1), row.getString(2), true, row.getInt(3), codes(row.getLong(1))));
    }

    private List<String> codes(long chunk) {
        return database.rows("select text from code where chunk = ? order by line", row -> row.getString(1), chunk);
    }

    /** The next codes to be sent; they are on the disk as a request when this returns. */
    synchronized Optional<Chunk> next() {
        return written(this::taken);
    }

    private Optional<Chunk> taken() {
        List<Integer> generations = database.rows(
                "select generation from code where state = 'WAITING' order by generation limit 1",
                row -> row.getInt(1));
        if (generations.isEmpty()) {
            return Optional.empty();
        }
        int generation = generations.get(0);
        database.change("insert into chunk (request_no, generation) values ('', ?)", generation);
        long id = database.number("select last_insert_rowid()");
        database.change(Schema.TAKE, id, generation, MOST);
        List<String> codes = codes(id);
        String requestNo = requestNo(codes, generation);
        database.change("update chunk set request_no = ? where id = ?", requestNo, id);
        return Optional.of(new Chunk(id, requestNo, false, generation, codes));
    }

    private <T> T written(Changes<T> changes) {
        try {
            return database.transaction(changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The same for the same codes of the same stock, whatever journal they stand in.
    private String requestNo(List<String> codes, int generation) {
        return Batches.split(target + ", generation " + generation, codes, MOST)
                .get(0)
                .key();
    }

    /** Nothing of a request was done: its codes wait again, for the same request. */
    synchronized void release(Chunk chunk) {
        written(() -> {
            database.change("update code set state = 'WAITING', chunk = null where chunk = ?", chunk.id());
            return database.change("delete from chunk where id = ?", chunk.id());
        });
    }

    /** Nobody knows whether a request was done: what its codes are told to be from now on may be our own doing. */
    synchronized void doubt(Chunk chunk) {
        written(() -> database.change("update code set doubtful = 1 where chunk = ?", chunk.id()));
    }

    synchronized boolean isDoubtful(String code) {
        return database.number("select doubtful from code where text = ?", code) == 1;
    }

    /** What became of the codes of a request. */
    synchronized void answered(Chunk chunk, List<Fate> fates) {
        written(() -> {
            fates.forEach(this::note);
            return database.change("update chunk set answered = 1 where id = ?", chunk.id());
        });
    }

    // Of a code that waits again nobody knows what the platform made of it: if it has it the next time, it is ours.
    private void note(Fate fate) {
        database.change(
                "update code set state = ?, generation = ?, why = ?, chunk = null, doubtful = doubtful or ? where text = ?",
                fate.state().name(),
                fate.generation(),
                fate.why(),
                fate.state() == CodeState.WAITING ? 1 : 0,
                fate.code());
    }

    synchronized Tally tally() {
        Map<CodeState, Long> states = new EnumMap<>(CodeState.class);
        database.each(
                "select state, count(*) from code group by state",
                row -> states.put(CodeState.valueOf(row.getString(1)), row.getLong(2)));
        return new Tally(states, database.number(Schema.COUNT_DUPLICATES), database.number(Schema.COUNT_BAD_LINES));
    }

    /** The first lines that were not uploaded as they stand, in their order. */
    synchronized void remarks(long most, Consumer<Remark> each) {
        database.each(
                Schema.REMARKS,
                row -> each.accept(new Remark(row.getLong(1), row.getString(2), row.getString(3))),
                most);
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
