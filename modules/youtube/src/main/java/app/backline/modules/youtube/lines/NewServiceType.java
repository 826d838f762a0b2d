package app.backline.modules.youtube.lines;

/**
 * What an admin states of a service.
 *
 * @param counts views, likes or comments; null for views
 * @param policyClass key of a {@link PolicyClass}
 */
public record NewServiceType(String name, String counts, String policyClass) {
    public NewServiceType {
        counts = counts == null || counts.isBlank() ? "views" : counts;
    }
}
