package app.backline.testkit;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** The server's managed threads, as daemon threads of the test. */
final class ManagedThreads {
    private static final Set<Class<?>> SERVED =
            Set.of(ManagedThreadFactory.class, ManagedExecutorService.class, ManagedScheduledExecutorService.class);
    private static final ThreadFactory DAEMONS = work -> {
        Thread thread = new Thread(work, "managed");
        thread.setDaemon(true);
        return thread;
    };
    private static final ScheduledExecutorService EXECUTOR = Executors.newScheduledThreadPool(4, DAEMONS);

    private ManagedThreads() {}

    static boolean serves(Class<?> type) {
        return SERVED.contains(type);
    }

    static Object as(Class<?> type) {
        Object target = type == ManagedThreadFactory.class ? DAEMONS : EXECUTOR;
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
