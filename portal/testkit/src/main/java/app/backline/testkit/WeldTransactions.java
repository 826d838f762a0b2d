package app.backline.testkit;

import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Lets transactional observers ({@code AFTER_SUCCESS}) follow {@link TestTransactions}. */
final class WeldTransactions implements TransactionServices {
    @Override
    public void registerSynchronization(Synchronization synchronization) {
        TestTransactions.current().orElseThrow().registerSynchronization(synchronization);
    }

    @Override
    public boolean isTransactionActive() {
        return TestTransactions.current().isPresent();
    }

    @Override
    public UserTransaction getUserTransaction() {
        return TestTransactions.MANAGER;
    }

    @Override
    public void cleanup() {
        // nothing is held
    }
}
