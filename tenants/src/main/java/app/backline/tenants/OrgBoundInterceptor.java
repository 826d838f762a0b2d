package app.backline.tenants;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Comparator;
import java.util.Optional;

/** Binds the caller before the transaction begins; outside {@code @Transactional}. */
@OrgBound
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class OrgBoundInterceptor {
    @Inject
    @Any
    private Instance<CallerSource> sources;

    @AroundInvoke
    Object bind(InvocationContext context) throws Exception {
        if (CurrentOrganization.caller().isPresent()) {
            return context.proceed();
        }
        Caller caller = sources.stream()
                .sorted(Comparator.comparingInt(CallerSource::order))
                .map(CallerSource::caller)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No organization for "
                        + context.getMethod().getDeclaringClass().getSimpleName() + "."
                        + context.getMethod().getName()));
        return CurrentOrganization.callAs(caller, context::proceed);
    }
}
