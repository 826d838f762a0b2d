package app.backline.testkit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.util.Arrays;
import org.jboss.weld.interceptor.WeldInvocationContext;

/** {@code @Transactional} as the server understands it. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionalInterceptor {

    @AroundInvoke
    Object run(InvocationContext context) throws Exception {
        Transactional rule = ((WeldInvocationContext) context)
                .getInterceptorBindingsByType(Transactional.class)
                .iterator()
                .next();
        boolean running = TestTransactions.current().isPresent();
        return switch (rule.value()) {
            case REQUIRED -> running ? joined(context, rule) : fresh(context, rule);
            case REQUIRES_NEW -> fresh(context, rule);
            case SUPPORTS -> running ? joined(context, rule) : context.proceed();
            case NOT_SUPPORTED -> TestTransactions.outside(context::proceed);
            case MANDATORY -> {
                refuse(!running, "needs a transaction");
                yield joined(context, rule);
            }
            case NEVER -> {
                refuse(running, "must not run in a transaction");
                yield context.proceed();
            }
        };
    }

    private static Object fresh(InvocationContext context, Transactional rule) throws Exception {
        return TestTransactions.fresh(context::proceed, e -> undoes(e, rule));
    }

    private static Object joined(InvocationContext context, Transactional rule) throws Exception {
        try {
            return context.proceed();
        } catch (Exception e) {
            if (undoes(e, rule)) {
                TestTransactions.MANAGER.setRollbackOnly();
            }
            throw e;
        }
    }

    private static boolean undoes(Exception e, Transactional rule) {
        if (Arrays.stream(rule.dontRollbackOn()).anyMatch(type -> type.isInstance(e))) {
            return false;
        }
        return e instanceof RuntimeException || Arrays.stream(rule.rollbackOn()).anyMatch(type -> type.isInstance(e));
    }

    private static void refuse(boolean wrong, String what) {
        if (wrong) {
            throw new TransactionalException("The method " + what, new IllegalStateException(what));
        }
    }
}
