package app.backline.services.campaigns.views;

/**
 * A filter to keep.
 *
 * @param query the list's address after its question mark: {@code status=active&pace=behind}
 * @param scope null for personal
 * @param pinned whether it stands above the list
 */
public record NewSavedView(String name, String query, SavedView.Scope scope, boolean pinned) {
    public NewSavedView {
        query = query == null ? "" : query.strip().replaceFirst("^\\?", "");
        scope = scope == null ? SavedView.Scope.PERSONAL : scope;
    }
}
