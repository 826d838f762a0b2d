package app.backline.testkit;

import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import javax.transaction.xa.XAResource;

/** A transaction over one connection, which all persistence units and plain JDBC of the thread share. */
final class TestTransaction implements Transaction {
    final Map<String, EntityManager> entityManagers = new HashMap<>();
    final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private final List<Synchronization> interposed = new ArrayList<>();
    private Connection connection;
    private int status = Status.STATUS_ACTIVE;

    Connection connection(DataSource source) throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
            connection.setAutoCommit(false);
        }
        return connection;
    }

    @Override
    public void registerSynchronization(Synchronization synchronization) {
        synchronizations.add(synchronization);
    }

    void registerInterposed(Synchronization synchronization) {
        interposed.add(synchronization);
    }

    @Override
    public void commit() throws RollbackException {
        RuntimeException refused = beforeCompletion();
        if (refused == null && status == Status.STATUS_ACTIVE) {
            refused = end(Connection::commit, Status.STATUS_COMMITTED);
        }
        if (status != Status.STATUS_COMMITTED) {
            rollback();
            RollbackException rolledBack = new RollbackException("The transaction was rolled back");
            rolledBack.initCause(refused);
            throw rolledBack;
        }
        afterCompletion();
    }

    @Override
    public void rollback() {
        if (status != Status.STATUS_ROLLEDBACK) {
            end(Connection::rollback, Status.STATUS_ROLLEDBACK);
            afterCompletion();
        }
    }

    @Override
    public void setRollbackOnly() {
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public boolean enlistResource(XAResource resource) {
        return true;
    }

    @Override
    public boolean delistResource(XAResource resource, int flag) {
        return true;
    }

    private RuntimeException beforeCompletion() {
        try {
            for (List<Synchronization> list : List.of(synchronizations, interposed)) {
                for (int i = 0; i < list.size() && status == Status.STATUS_ACTIVE; i++) {
                    list.get(i).beforeCompletion();
                }
            }
            return null;
        } catch (RuntimeException e) {
            status = Status.STATUS_MARKED_ROLLBACK;
            return e;
        }
    }

    private RuntimeException end(Ending ending, int outcome) {
        try {
            if (connection != null) {
                ending.on(connection);
                connection.close();
            }
            status = outcome;
            return null;
        } catch (SQLException e) {
            return new IllegalStateException(e);
        }
    }

    private void afterCompletion() {
        interposed.forEach(each -> each.afterCompletion(status));
        entityManagers.values().forEach(EntityManager::close);
        synchronizations.forEach(each -> each.afterCompletion(status));
    }

    private interface Ending {
        void on(Connection connection) throws SQLException;
    }
}
