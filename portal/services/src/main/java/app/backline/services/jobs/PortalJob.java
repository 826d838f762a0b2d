package app.backline.services.jobs;

import app.backline.services.spi.ModuleJob;

/**
 * A job of the portal itself: implement it as an {@code @ApplicationScoped} bean and it runs for every organization that
 * is not suspended, like a module's.
 */
@FunctionalInterface
public interface PortalJob {
    /** The name that stands in place of a module's key. */
    String PORTAL = "portal";

    /** The same answer each time. */
    ModuleJob job();
}
