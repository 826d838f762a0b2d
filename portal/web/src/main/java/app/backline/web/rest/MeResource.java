package app.backline.web.rest;

import app.backline.tenants.Caller;
import app.backline.tenants.ModuleActivationService;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import app.backline.tenants.RequestCaller;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the token says you are. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MeResource {
    @Inject
    private RequestCaller caller;

    @Inject
    private Organizations organizations;

    @Inject
    private ModuleActivationService modules;

    /**
     * @param organization alias of the organization the request is for; null for one who belongs to none
     * @param modules keys of the modules that are switched on there
     */
    public record Me(
            String username,
            String name,
            String organization,
            String organizationName,
            List<String> roles,
            List<String> modules) {}

    @GET
    @RolesAllowed({
        Roles.ADMIN,
        Roles.MANAGER,
        Roles.OPERATOR,
        Roles.SALES,
        Roles.VENDOR,
        Roles.MEMBER,
        Roles.AUTOMATION,
        Roles.PLATFORM_ADMIN
    })
    @Operation(summary = "Who the token says you are, and for which organization")
    public Me me(@Context SecurityContext security) {
        return caller.get().map(this::member).orElseGet(() -> {
            String name = security.getUserPrincipal().getName();
            return new Me(name, name, null, null, List.of(Roles.PLATFORM_ADMIN), List.of());
        });
    }

    private Me member(Caller me) {
        Organization organization = organizations.byId(me.organization()).orElseThrow();
        return new Me(
                me.username(),
                me.displayName(),
                organization.alias(),
                organization.name(),
                me.roles().stream().map(Role::key).sorted().toList(),
                modules.enabled().stream().sorted().toList());
    }
}
