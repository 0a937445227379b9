package dev.signet.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.notify.Inbox;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox that docs/GUIDE.md shows does what is said of it, on a real database. */
class JdbcInboxTest {

    private final JdbcDataSource database = new JdbcDataSource();
    private Connection open;
    private Inbox inbox;

    @BeforeEach
    void aDatabase() throws Exception {
        database.setURL("jdbc:h2:mem:" + System.identityHashCode(this) + ";LOCK_TIMEOUT=10000");
        open = database.getConnection();
        execute(open, "create table handled_notification (id varchar(200) primary key)");
        execute(open, "create table coupon (code varchar(40))");
        inbox = (Inbox) new GuideClasses()
                .loadClass("com.example.shop.JdbcInbox")
                .getConstructor(DataSource.class)
                .newInstance(database);
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    @Test
    void whatWasHandledIsNotHandledAgain() throws Exception {
        assertThat(inbox.firstTime("120344 n-1", () -> write("A"))).isTrue();
        assertThat(inbox.firstTime("120344 n-1", () -> write("A"))).isFalse();
        assertThat(inbox.firstTime("120344 n-2", () -> write("B"))).isTrue();
        assertThat(codes()).containsExactly("A", "B");
    }

    @Test
    void whatAHandlerWroteBeforeItFailedIsGoneAndTheNextTimeItIsHandled() throws Exception {
        assertThatThrownBy(() -> inbox.firstTime("120344 n-1", () -> {
                    write("A");
                    throw new IllegalStateException("after writing");
                }))
                .hasMessage("after writing");
        assertThat(codes()).isEmpty();
        assertThat(inbox.firstTime("120344 n-1", () -> write("A"))).isTrue();
        assertThat(codes()).containsExactly("A");
    }

    @Test
    void ofSixteenAtOnceOneHandlesIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        CountDownLatch start = new CountDownLatch(16);
        Callable<Boolean> task = () -> {
            start.countDown();
            start.await();
            return inbox.firstTime("120344 n-1", () -> write("A"));
        };
        List<Boolean> first = new ArrayList<>();
        try {
            for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(16, task))) {
                first.add(result.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(first).containsOnlyOnce(true);
        assertThat(codes()).containsExactly("A");
    }

    @Test
    void nobodyButAHandlerHasATransaction() {
        assertThatThrownBy(this::transaction).hasRootCauseMessage("only a handler has a transaction");
    }

    private void write(String code) throws Exception {
        execute(transaction(), "insert into coupon values ('" + code + "')");
    }

    private Connection transaction() throws ReflectiveOperationException {
        return (Connection) inbox.getClass().getMethod("transaction").invoke(inbox);
    }

    private List<String> codes() throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement statement = open.createStatement();
                ResultSet rows = statement.executeQuery("select code from coupon order by code")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
