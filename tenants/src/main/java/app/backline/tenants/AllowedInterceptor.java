package app.backline.tenants;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Enforces {@link Allowed}: after the caller is bound, before a transaction begins. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class AllowedInterceptor {
    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        Caller caller = CurrentOrganization.requireCaller();
        Allowed allowed = context.getMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            allowed = context.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
        }
        if (allowed != null && !caller.isSystem() && !caller.is(allowed.value())) {
            throw new AccessDenied("Your role does not allow this. Ask an admin of your organization.");
        }
        return context.proceed();
    }
}
