/**
 * Work on a schedule, of the portal ({@link app.backline.services.jobs.PortalJob}) and of its modules
 * ({@code ModuleJob}): for each organization apart, once over all nodes, with a history people can read.
 *
 * <p>Rules: a run works in one transaction of its organization; a failure is kept with its cause and tried again, later
 * each time; a run whose node died is marked and done again. When a job is due is the scheduler's matter, in web.
 *
 * <p>Tables: job_run; scheduled_tasks belongs to the scheduler and to no organization.
 */
package app.backline.services.jobs;
