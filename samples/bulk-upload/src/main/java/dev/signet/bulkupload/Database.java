package dev.signet.bulkupload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An SQLite file that one process uses at a time. What is committed is on the disk. For one thread at a time. */
final class Database implements AutoCloseable {

    // "SIGN" in ASCII: no other program's database has it.
    private static final int OURS = 0x5349474e;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean failed;

    Database(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
        } catch (SQLException e) {
            throw unusable(file, e);
        }
        try {
            prepare(file);
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            close();
            throw unusable(file, e);
        } catch (JournalException e) {
            close();
            throw e;
        }
    }

    private static JournalException unusable(Path file, SQLException e) {
        return new JournalException(
                "The journal " + file + " cannot be used: " + e.getMessage()
                        + ". If another upload is using it, wait for its end.",
                e);
    }

    private void prepare(Path file) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute("pragma locking_mode = exclusive");
            boolean empty = first(setting, "select count(*) from sqlite_master") == 0;
            if (!empty && first(setting, "pragma application_id") != OURS) {
                throw new JournalException("The file " + file + " is no journal of an upload; name another one.");
            }
            setting.execute("pragma application_id = " + OURS);
            setting.execute("pragma journal_mode = wal");
            setting.execute("pragma synchronous = full");
            setting.execute("pragma cache_size = -32768");
            // The lock is taken by the first writing.
            setting.execute("begin immediate");
            setting.execute("commit");
        }
    }

    private static long first(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }

    // The codes in it are worth money: it is its owner's alone, where the system knows such a thing.
    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            Files.createFile(file);
        }
    }

    /** Reads one row. */
    interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Changes rows; gives their number. */
    int change(String sql, Object... values) {
        try {
            return statement(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Does something with each row. */
    interface Action {

        void with(ResultSet row) throws SQLException;
    }

    void each(String sql, Action action, Object... values) {
        try (ResultSet found = statement(sql, values).executeQuery()) {
            while (found.next()) {
                action.with(found);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    <T> List<T> rows(String sql, Row<T> row, Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, found -> rows.add(row.read(found)), values);
        return rows;
    }

    long number(String sql, Object... values) {
        return rows(sql, row -> row.getLong(1), values).get(0);
    }

    /** What changes a journal. */
    interface Changes<T> {

        T make() throws IOException;
    }

    /**
     * All of the changes are on the disk when this returns, or none of them are. After a failure nothing can be done with it any more: what
     * was sent, another run finds out.
     */
    <T> T transaction(Changes<T> changes) throws IOException {
        if (failed) {
            throw new JournalException("The journal could not be written before, and is left as it is.");
        }
        try {
            T result = changes.make();
            connection.commit();
            return result;
        } catch (SQLException e) {
            failed = true;
            rollback(e);
            throw failed(e);
        } catch (RuntimeException | IOException e) {
            failed = true;
            rollback(e);
            throw e;
        }
    }

    private void rollback(Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e); // SQLite does it by itself where the disk is full
        }
    }

    private PreparedStatement statement(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static JournalException failed(SQLException e) {
        return new JournalException("The journal cannot be written: " + e.getMessage() + ". Is the disk full?", e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
