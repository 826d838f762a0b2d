package app.backline.testkit;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What the server offers under {@code java:comp/TransactionSynchronizationRegistry}. */
final class TransactionRegistry implements TransactionSynchronizationRegistry {
    static final TransactionRegistry INSTANCE = new TransactionRegistry();

    private TransactionRegistry() {}

    @Override
    public Object getTransactionKey() {
        return TestTransactions.MANAGER.getTransaction();
    }

    @Override
    public void putResource(Object key, Object value) {
        running().resources.put(key, value);
    }

    @Override
    public Object getResource(Object key) {
        return running().resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        running().registerInterposed(synchronization);
    }

    @Override
    public int getTransactionStatus() {
        return TestTransactions.MANAGER.getStatus();
    }

    @Override
    public void setRollbackOnly() {
        TestTransactions.MANAGER.setRollbackOnly();
    }

    @Override
    public boolean getRollbackOnly() {
        return running().getStatus() == jakarta.transaction.Status.STATUS_MARKED_ROLLBACK;
    }

    private static TestTransaction running() {
        return TestTransactions.current().orElseThrow(() -> new IllegalStateException("No transaction is running"));
    }
}
