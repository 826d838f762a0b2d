package app.backline.testkit;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The transactions of a test's threads, in the semantics of the server. */
final class TestTransactions implements TransactionManager, UserTransaction {
    static final TestTransactions MANAGER = new TestTransactions();

    private final ThreadLocal<TestTransaction> current = new ThreadLocal<>();

    private TestTransactions() {}

    static Optional<TestTransaction> current() {
        return Optional.ofNullable(MANAGER.current.get());
    }

    static <T> T required(Callable<T> work) throws Exception {
        return current().isPresent() ? work.call() : fresh(work, e -> e instanceof RuntimeException);
    }

    /** Runs work in a transaction of its own; the one around it waits. */
    static <T> T fresh(Callable<T> work, Rollback rollback) throws Exception {
        TestTransaction around = MANAGER.suspend();
        MANAGER.begin();
        try {
            T answer = work.call();
            MANAGER.commit();
            return answer;
        } catch (Exception e) {
            if (current().isPresent()) {
                if (rollback.on(e)) {
                    MANAGER.rollback();
                } else {
                    MANAGER.commit();
                }
            }
            throw e;
        } catch (Error e) {
            MANAGER.rollback();
            throw e;
        } finally {
            MANAGER.resume(around);
        }
    }

    /** Runs work outside any transaction. */
    static <T> T outside(Callable<T> work) throws Exception {
        TestTransaction around = MANAGER.suspend();
        try {
            return work.call();
        } finally {
            MANAGER.resume(around);
        }
    }

    @Override
    public void begin() {
        if (current.get() != null) {
            throw new IllegalStateException(new NotSupportedException("Transactions do not nest"));
        }
        current.set(new TestTransaction());
    }

    @Override
    public void commit() throws RollbackException, HeuristicMixedException, HeuristicRollbackException {
        TestTransaction transaction = running();
        try {
            transaction.commit();
        } finally {
            current.remove();
        }
    }

    @Override
    public void rollback() {
        TestTransaction transaction = running();
        try {
            transaction.rollback();
        } finally {
            current.remove();
        }
    }

    @Override
    public void setRollbackOnly() {
        running().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        return current().map(TestTransaction::getStatus).orElse(Status.STATUS_NO_TRANSACTION);
    }

    @Override
    public Transaction getTransaction() {
        return current.get();
    }

    @Override
    public TestTransaction suspend() {
        TestTransaction suspended = current.get();
        current.remove();
        return suspended;
    }

    @Override
    public void resume(Transaction transaction) {
        if (transaction == null) {
            current.remove();
        } else {
            current.set((TestTransaction) transaction);
        }
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        // a test has its own time-out
    }

    private TestTransaction running() {
        return current().orElseThrow(() -> new IllegalStateException("No transaction is running"));
    }

    /** Whether an exception undoes the work. */
    interface Rollback {
        boolean on(Exception e);
    }
}
