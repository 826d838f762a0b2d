package app.backline.web.modules;

import app.backline.services.modules.ModuleGate;
import app.backline.services.problems.NotFound;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** The REST paths of a switched-off module are not there; asked after sign-in and roles. */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class ClosedModulePaths implements ContainerRequestFilter {
    @Inject
    private ModuleGate gate;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean signedIn = request.getSecurityContext().getUserPrincipal() != null;
        if (signedIn && !gate.isOpen(request.getUriInfo().getPath())) {
            throw new NotFound("There is no such path.");
        }
    }
}
