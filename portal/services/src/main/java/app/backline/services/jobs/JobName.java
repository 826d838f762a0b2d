package app.backline.services.jobs;

/** Names a job within an organization. */
public record JobName(String moduleKey, String jobKey) {}
