package app.backline.web.demo;

import app.backline.services.clients.ClientFilter;
import app.backline.services.clients.ClientService;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.opsqueue.OpsQueueService;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.DemoRequested;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.DemoOrganizations;
import app.backline.tenants.ModuleActivationService;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks everybody to fill the demo's empty organizations, before the first page is served. */
@WebListener
public class DemoLoader implements ServletContextListener {
    private static final Logger LOG = System.getLogger(DemoLoader.class.getName());
    private static final List<String> ALIASES = List.of("northlight", "harbor");

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private DemoOrganizations demoOrganizations;

    @Inject
    private Organizations organizations;

    @Inject
    private ClientService clients;

    @Inject
    private ModuleActivationService modules;

    @Inject
    private ModuleRegistry installed;

    @Inject
    @ConfigProperty(name = "portal.demo.modules", defaultValue = "spotify,instagram,youtube,soundcloud")
    private List<String> demoModules;

    @Inject
    private OpsQueueService queue;

    @Inject
    private Event<DemoRequested> requests;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (demo) {
            demoOrganizations.create();
            ALIASES.forEach(alias -> organizations.byAlias(alias).ifPresent(this::fill));
        }
    }

    private void fill(Organization organization) {
        try {
            CurrentOrganization.run(organization.id(), () -> fillIfEmpty(organization.alias()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The demo data of " + organization.alias() + " is incomplete", e);
        }
    }

    private void fillIfEmpty(String alias) {
        PageRequest one = PageRequest.of(1, null);
        if (!clients.list(ClientFilter.ALL, one).items().isEmpty()) {
            return;
        }
        demoModules.stream().filter(key -> installed.byKey(key).isPresent()).forEach(modules::switchOn);
        requests.fire(new DemoRequested(alias));
        LOG.log(Level.INFO, "Demo data of {0}: Ops Queue {1}", alias, queue.reconcile());
    }
}
