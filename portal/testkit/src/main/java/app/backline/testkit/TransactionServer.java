package app.backline.testkit;

import jakarta.transaction.TransactionManager;
import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.transaction.JTATransactionController;

/** Tells EclipseLink that transactions come from {@link TestTransactions}, as they come from the server in production. */
public class TransactionServer extends ServerPlatformBase {
    public TransactionServer(DatabaseSession session) {
        super(session);
    }

    @Override
    public Class<? extends org.eclipse.persistence.sessions.ExternalTransactionController>
            getExternalTransactionControllerClass() {
        return Controller.class;
    }

    /** Hands {@link TestTransactions} to EclipseLink. */
    public static class Controller extends JTATransactionController {
        @Override
        protected TransactionManager acquireTransactionManager() {
            return TestTransactions.MANAGER;
        }
    }
}
