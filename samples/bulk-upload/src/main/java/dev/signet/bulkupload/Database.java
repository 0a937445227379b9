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

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Database(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement setting = connection.createStatement()) {
                setting.execute("pragma locking_mode = exclusive");
                setting.execute("pragma journal_mode = wal");
                setting.execute("pragma synchronous = full");
                setting.execute("pragma cache_size = -32768");
                // The lock is taken by the first writing.
                setting.execute("begin immediate");
                setting.execute("commit");
            }
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new JournalException(
                    "The journal " + file + " cannot be opened; another upload may be using it: " + e.getMessage(), e);
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

    /** All changes since the last commit are on the disk when this returns. */
    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
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
        return new JournalException("The journal cannot be used: " + e.getMessage(), e);
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
