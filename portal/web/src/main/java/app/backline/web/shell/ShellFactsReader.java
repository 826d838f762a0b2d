package app.backline.web.shell;

import app.backline.keycloak.adapter.SignIns;
import app.backline.services.opsqueue.OpsCountsService;
import app.backline.services.profile.ProfileService;
import app.backline.services.profile.ProfileSummary;
import app.backline.tenants.Organization;
import app.backline.tenants.Role;
import app.backline.web.security.OrganizationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Reads what the frame shows; never fails, because error pages stand in the same frame. */
@ApplicationScoped
public class ShellFactsReader {
    private static final Logger LOG = System.getLogger(ShellFactsReader.class.getName());

    @Inject
    private ShellMenu menu;

    @Inject
    private SignIns signIns;

    @Inject
    private ProfileService profiles;

    @Inject
    private OpsCountsService queue;

    ShellFacts read(Visitor visitor) {
        if (visitor.identity().isEmpty()) {
            return ShellFacts.NONE;
        }
        try {
            return facts(visitor);
        } catch (OrganizationChanged changed) {
            return ShellFacts.NONE;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The menu could not be read; the page is shown without it", failure);
            return ShellFacts.NONE;
        }
    }

    private ShellFacts facts(Visitor visitor) {
        List<Organization> all = visitor.identity().map(signIns::organizations).orElse(List.of());
        Optional<ProfileSummary> profile = visitor.caller().map(caller -> profiles.get());
        String name = profile.map(ProfileSummary::name).orElse("Backline");
        return new ShellFacts(name, menu.own(visitor), menu.platforms(visitor), all, urgent(visitor), profile);
    }

    private long urgent(Visitor visitor) {
        boolean works = visitor.caller().isPresent() && visitor.is(Role.ADMIN, Role.MANAGER, Role.OPERATOR);
        return works ? queue.urgent() : 0;
    }
}
