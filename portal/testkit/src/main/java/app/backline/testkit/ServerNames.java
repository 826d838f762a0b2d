package app.backline.testkit;

import java.lang.reflect.Proxy;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.NamingManager;
import javax.sql.DataSource;

/** The few JNDI names of the server that the product looks up. */
final class ServerNames {
    private ServerNames() {}

    static void offer(DataSource portal, DataSource jobs) throws NamingException {
        if (NamingManager.hasInitialContextFactoryBuilder()) {
            return;
        }
        NamingManager.setInitialContextFactoryBuilder(environment -> any -> context(portal, jobs));
    }

    private static Context context(DataSource portal, DataSource jobs) {
        return (Context) Proxy.newProxyInstance(
                ServerNames.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("lookup")) {
                        return lookup(arguments[0].toString(), portal, jobs);
                    }
                    return null;
                });
    }

    private static Object lookup(String name, DataSource portal, DataSource jobs) throws NamingException {
        return switch (name) {
            case "java:comp/TransactionSynchronizationRegistry" -> TransactionRegistry.INSTANCE;
            case "java:comp/UserTransaction" -> TestTransactions.MANAGER;
            case "java:app/jdbc/portal" -> portal;
            case "java:app/jdbc/jobs" -> jobs;
            default -> throw new NameNotFoundException(name);
        };
    }
}
