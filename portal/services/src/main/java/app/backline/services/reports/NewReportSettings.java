package app.backline.services.reports;

/**
 * What the settings page holds.
 *
 * @param repository "owner/name" on GitHub
 * @param token a new one; null or blank keeps the one there is
 * @param projectNumber of the GitHub project issues belong to; null for none
 */
public record NewReportSettings(boolean enabled, String repository, String token, Integer projectNumber) {}
