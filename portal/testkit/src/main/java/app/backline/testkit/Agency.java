package app.backline.testkit;

import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Keys;
import app.backline.tenants.ModuleActivationService;
import app.backline.tenants.Role;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * An organization under test, made for one test method.
 *
 * @param id its organization id
 * @param alias unique in the database; starts with the name of the test's parameter
 */
public record Agency(UUID id, String alias) {

    static Agency found(String name) {
        UUID id = Keys.next();
        Agency agency = new Agency(id, name.toLowerCase() + "-" + id.toString().replace("-", ""));
        TestDatabase.instance()
                .execute("insert into organization (id, alias, name) values (?, ?, ?)", id, agency.alias(), name);
        return agency;
    }

    /** Someone of this agency in a role; the same person for the same role. */
    public Caller person(Role role) {
        return new Caller(id, role.key(), role.key(), role.label() + " of the test", Set.of(role));
    }

    public <T> T as(Role role, Callable<T> work) {
        return Quietly.call(() -> CurrentOrganization.callAs(person(role), work));
    }

    public void as(Role role, Work work) {
        as(role, work.asCallable());
    }

    /** As the portal itself, the way jobs and share links work. */
    public <T> T asPortal(Callable<T> work) {
        return Quietly.call(() -> CurrentOrganization.callAs(Caller.system(id), work));
    }

    public void asPortal(Work work) {
        asPortal(work.asCallable());
    }

    /** As the portal itself, in one transaction around everything that is called; for plain SQL and entity managers. */
    public <T> T inTransaction(Callable<T> work) {
        return asPortal(() -> TestTransactions.required(work));
    }

    /** As a person, in one transaction around everything that is called; to let two people act at the same time. */
    public <T> T inTransactionAs(Role role, Callable<T> work) {
        return as(role, () -> TestTransactions.required(work));
    }

    public void inTransaction(Work work) {
        inTransaction(work.asCallable());
    }

    /** Switches a platform module on. */
    public Agency with(String moduleKey) {
        asPortal(() ->
                ServiceContainer.instance().get(ModuleActivationService.class).switchOn(moduleKey));
        return this;
    }

    /** Work without an answer. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;

        private Callable<Void> asCallable() {
            return () -> {
                run();
                return null;
            };
        }
    }
}
