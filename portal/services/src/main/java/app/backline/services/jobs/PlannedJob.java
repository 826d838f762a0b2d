package app.backline.services.jobs;

import app.backline.services.spi.ModuleJob;

/**
 * A job of the current organization.
 *
 * @param moduleKey whose it is; {@link PortalJob#PORTAL} for the portal's own
 * @param moduleName as people read it
 */
public record PlannedJob(String moduleKey, String moduleName, ModuleJob job) {
    public JobName name() {
        return new JobName(moduleKey, job.key());
    }
}
