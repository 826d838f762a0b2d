package app.backline.web.rest;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;

/** A method that states no roles is open to nobody. */
@Provider
public class DeniedUnlessStated implements DynamicFeature {
    private static final List<Class<? extends Annotation>> STATEMENTS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    @Override
    public void configure(ResourceInfo method, FeatureContext context) {
        boolean stated = STATEMENTS.stream()
                .anyMatch(statement -> method.getResourceMethod().isAnnotationPresent(statement)
                        || method.getResourceClass().isAnnotationPresent(statement));
        if (!stated) {
            context.register(new Deny());
        }
    }

    private static final class Deny implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            throw new ForbiddenException();
        }
    }
}
