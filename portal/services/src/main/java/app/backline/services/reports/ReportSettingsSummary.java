package app.backline.services.reports;

/**
 * The settings to read; the token itself is never given out.
 *
 * @param tokenHint its last characters; null without one
 */
public record ReportSettingsSummary(
        boolean enabled, String repository, String tokenHint, Integer projectNumber, long version) {
    static ReportSettingsSummary of(ReportSettings settings) {
        return new ReportSettingsSummary(
                settings.enabled(),
                settings.repository(),
                settings.tokenHint(),
                settings.projectNumber(),
                settings.version());
    }
}
