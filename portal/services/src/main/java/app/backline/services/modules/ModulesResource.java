package app.backline.services.modules;

import app.backline.services.paging.Page;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The modules of the installation over REST. */
@Path("/modules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModulesResource {
    @Inject
    private ModuleOverview overview;

    @Inject
    private ModuleSwitchService switches;

    @Inject
    private Instance<ModulePreviews> previews;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.AUTOMATION})
    public Page<ModuleSummary> list() {
        return new Page<>(overview.modules(), null);
    }

    /** What would appear or vanish by switching it, counted. */
    @GET
    @Path("{key}/preview")
    @RolesAllowed(Roles.ADMIN)
    public ModulePreview preview(@PathParam("key") String key) {
        return previews.get().of(key);
    }

    /** Setting what is set already changes nothing, so no version is asked for. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    public ModuleSummary put(@PathParam("key") String key, ModuleChange change) {
        if (change == null || change.enabled() == null) {
            throw new InvalidInput("enabled", "enabled must be true or false.");
        }
        switches.switchTo(key, change.enabled());
        return overview.modules().stream()
                .filter(module -> module.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such module."));
    }

    /** @param enabled whether the module is to be on */
    public record ModuleChange(Boolean enabled) {}
}
