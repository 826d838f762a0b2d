package app.backline.tenants;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The organization (and person) the current thread works for. Bound once at each door; a change inside a running
 * transaction is refused, because the database connection has been told already.
 */
public final class CurrentOrganization {
    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private CurrentOrganization() {}

    public static Optional<UUID> get() {
        return caller().map(Caller::organization);
    }

    /** @throws IllegalStateException when no organization is bound: nothing may run for nobody */
    public static UUID require() {
        return requireCaller().organization();
    }

    public static Optional<Caller> caller() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws IllegalStateException when nobody is bound */
    public static Caller requireCaller() {
        return caller().orElseThrow(() -> new IllegalStateException("No organization is bound to this work"));
    }

    /** Runs work for an organization as the portal itself: jobs, share links, start-up. */
    public static void run(UUID organization, Runnable work) {
        as(Caller.system(organization), work);
    }

    /** Like {@link #run} for work that answers. */
    public static <T> T call(UUID organization, Callable<T> work) {
        try {
            return callAs(Caller.system(organization), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static void as(Caller caller, Runnable work) {
        try {
            callAs(caller, () -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs work as somebody, for somebody's organization.
     *
     * @throws IllegalStateException when a transaction of another organization is running
     */
    public static <T> T callAs(Caller caller, Callable<T> work) throws Exception {
        Caller before = CURRENT.get();
        if ((before == null || !before.organization().equals(caller.organization())) && inTransaction()) {
            throw new IllegalStateException("The organization cannot change inside a transaction");
        }
        CURRENT.set(caller);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Takes the current caller along to another thread. */
    public static Runnable carry(Runnable work) {
        Caller caller = requireCaller();
        return () -> as(caller, work);
    }

    private static boolean inTransaction() {
        try {
            Object registry = new InitialContext().lookup("java:comp/TransactionSynchronizationRegistry");
            return ((TransactionSynchronizationRegistry) registry).getTransactionKey() != null;
        } catch (NamingException noContainer) {
            return false;
        }
    }
}
