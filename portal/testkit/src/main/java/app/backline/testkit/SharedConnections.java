package app.backline.testkit;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The server's transactional pool: inside a transaction everybody gets its one connection and cannot end it. */
final class SharedConnections implements DataSource {
    private static final Set<String> ENDING = Set.of("close", "commit", "rollback", "setAutoCommit");

    private final DataSource source;

    SharedConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        TestTransaction transaction = TestTransactions.current().orElse(null);
        return transaction == null ? source.getConnection() : shared(transaction.connection(source));
    }

    private static Connection shared(Connection connection) {
        boolean[] closed = new boolean[1];
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    String name = method.getName();
                    if (name.equals("isClosed")) {
                        return closed[0];
                    }
                    if (name.equals("rollback") && arguments != null) {
                        connection.rollback((java.sql.Savepoint) arguments[0]);
                        return null;
                    }
                    if (ENDING.contains(name)) {
                        closed[0] |= name.equals("close");
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(SharedConnections.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
